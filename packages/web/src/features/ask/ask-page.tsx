import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { checkChoicesQuery } from '../../api/check-choices.ts';
import { type CarriedAsk, carriedAsk, dropCarriedAsk } from '../../app/carried-ask.ts';
import { carriedQuestion, dropQuestion } from '../../app/carried-question.ts';
import { AtSchool, workAtSchool } from '../../app/current-school.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { PageHeader } from '../../ui/index.ts';
import { AskBox } from './ask-box.tsx';
import { type Begun, Conversation } from './conversation.tsx';
import './ask.css';

const carriedId = 'carried';

/** What was told on the public page, as a situation that has begun. */
function begunBefore({ about, state }: CarriedAsk): Begun {
  return { id: carriedId, text: about, facts: { ...state.facts }, notKnown: state.notKnown };
}

/** The question box of who is signed in. */
export function AskPage() {
  const t = useMessages('ask');
  usePageTitle(t.title);
  const [told] = useState(carriedAsk);
  useEffect(dropCarriedAsk, []);
  const [starter, setStarter] = useState<Begun | null>(told === null ? null : begunBefore(told));
  return (
    <div className="ask">
      <PageHeader title={t.title} lead={starter === null ? t.lead : undefined} />
      <AtSchool level={2}>
        {(school, me) => (
          <Ask
            school={school}
            starter={starter}
            onStarter={setStarter}
            askedAt={me.schools.find(({ slug }) => slug === told?.school) ?? null}
            isCarried={starter?.id === carriedId}
          />
        )}
      </AtSchool>
    </div>
  );
}

function Ask(props: {
  readonly school: MySchool;
  readonly starter: Begun | null;
  readonly onStarter: (starter: Begun | null) => void;
  /** The school of what was taken along, when it is one of theirs. */
  readonly askedAt: MySchool | null;
  readonly isCarried: boolean;
}) {
  const { school, starter, onStarter, askedAt, isCarried } = props;
  const goTo = isCarried && askedAt !== null && askedAt.id !== school.id ? askedAt.id : null;
  useEffect(() => {
    if (goTo !== null) workAtSchool(goTo);
  }, [goTo]);
  // Another school's protocol would give another answer to the same facts, so they count at their own school alone.
  const isElsewhere = isCarried && askedAt?.id !== school.id;
  const [carried] = useState(carriedQuestion);
  const [question, setQuestion] = useState(carried ?? '');
  useEffect(dropQuestion, []);
  const choices = useQuery(checkChoicesQuery(school.id));
  const actors = choices.data?.as.map(({ actor }) => actor) ?? [];
  if (starter === null || isElsewhere) {
    return (
      <AskBox
        schoolSlug={school.slug}
        question={question}
        onQuestion={setQuestion}
        searchAtOnce={carried !== null}
        onStart={onStarter}
      />
    );
  }
  return (
    <Conversation
      key={starter.id}
      school={school}
      starter={starter}
      actors={actors}
      onOther={() => {
        onStarter(null);
        setQuestion('');
      }}
    />
  );
}
