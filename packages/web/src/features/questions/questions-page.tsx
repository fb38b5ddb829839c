import { AtSchool } from '../../app/current-school.tsx';
import { IfAble, isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { LinkButton, PageHeader, Tabs } from '../../ui/index.ts';
import { ForMeList } from './for-me-list.tsx';
import { MineList } from './mine-list.tsx';
import './questions.css';

/** Doubts: those somebody put, and those that were put before them. */
export function QuestionsPage() {
  const t = useMessages('questions');
  usePageTitle(t.title);
  return (
    <div className="pw-stack questions">
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <LinkButton look="secondary" href="/mag-dit">
            {t.ask}
          </LinkButton>
        }
      />
      <AtSchool level={2}>{(school) => <Questions school={school} />}</AtSchool>
    </div>
  );
}

function Questions({ school }: { readonly school: MySchool }) {
  const t = useMessages('questions');
  const { abilities } = school;
  const mine = {
    id: 'mine',
    label: t.mine,
    content: (
      <IfAble abilities={abilities} to="questions.ask">
        <MineList school={school} />
      </IfAble>
    ),
  };
  const forMe = [
    { id: 'to-answer', label: t.toAnswer, content: <ForMeList school={school} answered={false} /> },
    { id: 'answered', label: t.answered, content: <ForMeList school={school} answered /> },
  ];
  return isAble(abilities, 'questions.answer') ? (
    <Tabs label={t.sheets} sheets={[...forMe.slice(0, 1), mine, ...forMe.slice(1)]} />
  ) : (
    mine.content
  );
}
