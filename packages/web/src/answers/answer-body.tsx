import type { ReactNode } from 'react';
import type { MySchool } from '../app/my-school.ts';
import { useFormats, useLocale, useMessages } from '../messages/use-messages.tsx';
import { Disclosure, Notice } from '../ui/index.ts';
import type { Answer, FactValue, Precedent, Question, Told } from './answer-types.ts';
import { ArticleList } from './article-list.tsx';
import { AssumedList } from './assumed-list.tsx';
import { DutyList } from './duty-list.tsx';
import { FactList } from './fact-list.tsx';
import { PrecedentList } from './precedent-list.tsx';
import { useRoleHolders } from './role-holders.ts';
import './answers.css';

/** Everything behind the sentence on top. */
export interface AnswerBodyProps {
  readonly school: MySchool;
  readonly answer: Answer;
  readonly precedents: readonly Precedent[];
  /** Something is still to be asked: only why, and what was decided before. */
  readonly brief?: boolean | undefined;
  /** What was told, for who the people are. */
  readonly told?: readonly Told[] | undefined;
  /** Somebody says after all what was assumed; without it the assumptions are only shown. */
  readonly onAssumed?: ((question: Question, reply: FactValue) => void) | undefined;
  /** Below whom to ask: the button that puts it before them. */
  readonly askAction?: ReactNode | undefined;
}

/** Questions without an answer that are named; more would be a form. */
const mostOpen = 3;

/** Why, what to do, whom to ask, what would help, and what the answer rests on, in this order. */
export function AnswerBody(props: AnswerBodyProps) {
  const { school, answer, precedents, brief = false, askAction, told, onAssumed } = props;
  const t = useMessages('answers');
  const locale = useLocale();
  const holders = useRoleHolders(school);
  return (
    <div className="pw-stack">
      {answer.inForce === false ? <Notice kind="warning" title={t.notInForce} /> : null}
      <Section title={t.conditions} show={!brief && answer.conditions.length > 0}>
        <ul className="pw-list-plain">
          {answer.conditions.map(({ article, text }) => (
            <li key={`${article}-${text.nl}`}>{text[locale]}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.why} show={answer.articles.length > 0}>
        <ArticleList articles={answer.articles} schoolSlug={school.slug} />
      </Section>
      <Section title={t.missing} show={!brief && answer.tone === 'open' && answer.open.length > 0}>
        <ul className="pw-list-plain">
          {answer.open.slice(0, mostOpen).map(({ fact, text }) => (
            <li key={fact}>{text[locale]}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.whatToDo} show={!brief && answer.duties.length > 0}>
        <DutyList duties={answer.duties} holders={holders} />
      </Section>
      <Section
        title={answer.change?.allowed === true ? t.howItCan : t.whatHelps}
        show={!brief && answer.change !== null}
      >
        <FactList facts={answer.change?.set ?? []} />
      </Section>
      <Section title={t.whomToAsk} show={!brief && (answer.ask.length > 0 || askAction !== undefined)}>
        <WhomToAsk ask={answer.ask} holders={holders} />
        {askAction}
      </Section>
      {(brief ? [] : answer.tensions).map(({ kind, says, choice }) => (
        <Notice key={says.nl} kind="info" title={t.tension}>
          <p>{says[locale]}</p>
          {kind === 'silent' ? null : <p>{choice[locale]}</p>}
        </Notice>
      ))}
      <Section title={t.decidedBefore} show={precedents.length > 0}>
        <PrecedentList precedents={precedents} />
      </Section>
      <div>
        {brief || answer.goodToKnow.length === 0 ? null : (
          <Disclosure title={t.goodToKnow} level={3}>
            <ArticleList articles={answer.goodToKnow} schoolSlug={school.slug} />
          </Disclosure>
        )}
        {brief || answer.assumed.length === 0 ? null : (
          <Disclosure title={t.assumed} level={3}>
            <AssumedList schoolSlug={school.slug} facts={answer.assumed} told={told} onReply={onAssumed} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}

function Section(props: { readonly title: string; readonly show: boolean; readonly children: ReactNode }) {
  if (!props.show) return null;
  return (
    <section className="pw-stack pw-stack--close">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function WhomToAsk(props: {
  readonly ask: Answer['ask'];
  readonly holders: ReadonlyMap<string, readonly string[]>;
}) {
  const t = useMessages('answers');
  const locale = useLocale();
  const formats = useFormats();
  if (props.ask.length === 0) return <p className="pw-muted">{t.inDoubt}</p>;
  return (
    <ul className="pw-list-plain">
      {props.ask.map(({ role, name }) => (
        <li key={role}>
          {t.toWhom({ role: name[locale], names: formats.either(props.holders.get(role) ?? []) })}
        </li>
      ))}
    </ul>
  );
}
