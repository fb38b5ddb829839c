import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { carriedQuestion, dropQuestion } from '../../app/carried-question.ts';
import { AtSchool } from '../../app/current-school.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { PageHeader } from '../../ui/index.ts';
import { AskBox } from './ask-box.tsx';
import { Conversation } from './conversation.tsx';
import type { Starter } from './use-starters.ts';
import './ask.css';

/** The question box of who is signed in. */
export function AskPage() {
  const t = useMessages('ask');
  usePageTitle(t.title);
  const [starter, setStarter] = useState<Starter | null>(null);
  return (
    <div className="ask">
      <PageHeader title={t.title} lead={starter === null ? t.lead : undefined} />
      <AtSchool level={2}>
        {(school) => <Ask school={school} starter={starter} onStarter={setStarter} />}
      </AtSchool>
    </div>
  );
}

function Ask(props: {
  readonly school: MySchool;
  readonly starter: Starter | null;
  readonly onStarter: (starter: Starter | null) => void;
}) {
  const { school, starter, onStarter } = props;
  const [carried] = useState(carriedQuestion);
  const [question, setQuestion] = useState(carried ?? '');
  useEffect(dropQuestion, []);
  const choices = useQuery({
    queryKey: ['check-choices', school.id],
    queryFn: async () => {
      const params = { path: { schoolId: school.id } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/checks/choices', { params }));
    },
    staleTime: 5 * 60_000,
  });
  const actors = choices.data?.as.map(({ actor }) => actor) ?? [];
  if (starter === null) {
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
