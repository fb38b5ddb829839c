import { Copy, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { outcomeTone } from '../outcome-tone.ts';
import type { AnswerPage } from '../page-models.ts';
import { Citation } from '../parts/citation.tsx';
import { PlainForm, SubmitButton } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { GivenAnswers } from '../parts/given-answers.tsx';
import type { Words } from '../words.ts';

interface Props {
  readonly t: Words;
  readonly page: AnswerPage;
}

/** The answer on top, then what to do, then why. */
export function Answer({ t, page }: Props) {
  const { say } = t;
  return (
    <Frame t={t} page={page}>
      <div className="pw-stack pw-stack--close">
        <p className="pub-about">
          <span>
            <span className="pw-muted">{say.answerOf}</span> <strong>{page.act}</strong>
          </span>
        </p>
        <Verdict
          tone={outcomeTone(page.outcome)}
          word={say.outcomes[page.outcome ?? 'open']}
          sentence={page.sentence}
        />
        {page.outcome === 'silent' ? <Notice kind="info">{say.answerSilent}</Notice> : null}
        {page.note === undefined ? null : <Notice kind="info">{page.note}</Notice>}
        {page.continueHref === null ? null : (
          <p className="pub-about pw-no-print">
            <span>{say.answerContinueWhy}</span>
            <a className="pw-button pw-button--secondary" href={page.continueHref}>
              {say.answerContinue}
            </a>
          </p>
        )}
      </div>
      <WhatToDo t={t} page={page} />
      <Part id="why" title={say.answerWhy} show={page.why.length > 0}>
        <ul className="pub-citations">
          {page.why.map((citation) => (
            <Citation key={`${citation.article} ${citation.says}`} t={t} citation={citation} />
          ))}
        </ul>
      </Part>
      <Part id="precedents" title={say.answerPrecedents} show={page.precedents.length > 0}>
        <ul className="pub-citations">
          {page.precedents.map((one) => (
            <li key={`${one.day} ${one.question}`} className="pub-citation">
              <h3>{one.question}</h3>
              <p>{one.decision}</p>
              <p className="pw-small pw-muted">{t.formats.longDay(one.day)}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="know" title={say.answerKnow} show={page.goodToKnow.length > 0}>
        <ul className="pub-citations">
          {page.goodToKnow.map((citation) => (
            <Citation key={`${citation.article} ${citation.says}`} t={t} citation={citation} part={false} />
          ))}
        </ul>
      </Part>
      <Part id="assumed" title={say.answerAssumed} show={page.assumed.length > 0}>
        <p className="pw-muted">{say.answerAssumedWhy}</p>
        <GivenAnswers t={t} answers={page.assumed} />
      </Part>
      <Part id="given" title={say.given} show={page.given.length > 0}>
        <GivenAnswers t={t} answers={page.given} />
      </Part>
      <Share t={t} page={page} />
    </Frame>
  );
}

function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly show: boolean;
  readonly children: ReactNode;
}) {
  if (!props.show) return null;
  return (
    <section aria-labelledby={props.id} className="pw-stack pw-stack--close">
      <h2 id={props.id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

function WhatToDo({ t, page }: Props) {
  const { say } = t;
  const { conditions, duties, change, askWhom } = page;
  if (conditions.length + duties.length + change.length + askWhom.length === 0) return null;
  return (
    <section aria-labelledby="now" className="pw-card pw-stack">
      <h2 id="now">{say.answerNow}</h2>
      {conditions.length === 0 ? null : <Lines title={say.answerConditions} lines={conditions} />}
      {change.length === 0 ? null : <Lines title={say.answerChange} lines={change} />}
      {duties.length === 0 ? null : (
        <div className="pw-stack pw-stack--close">
          <h3>{say.answerDuties}</h3>
          <ol className="pub-todo">
            {duties.map((duty) => (
              <li key={duty.text}>
                <span>{duty.text}</span>
                <span className="pw-small pw-muted">
                  {[duty.within, duty.to === null ? null : say.dutyTo({ to: duty.to })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {askWhom.length === 0 ? null : (
        <div className="pw-stack pw-stack--close">
          <h3>{say.answerAsk}</h3>
          <p>{say.answerAskWhom}</p>
          <ul className="pub-whom">
            {askWhom.map((one) => (
              <li key={one.role}>
                <strong>{one.role}</strong>
                <PutBefore t={t} one={one} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function PutBefore({ t, one }: { readonly t: Words; readonly one: AnswerPage['askWhom'][number] }) {
  const words = (
    <>
      {t.say.answerPut}
      <span className="pw-visually-hidden">: {one.role}</span>
    </>
  );
  if (one.put !== undefined) {
    return (
      <PlainForm target={one.put} className="pw-no-print">
        <SubmitButton look="secondary">{words}</SubmitButton>
      </PlainForm>
    );
  }
  if (one.href === null) return null;
  return (
    <a className="pw-button pw-button--secondary pw-no-print" href={one.href}>
      {words}
    </a>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <div className="pw-stack pw-stack--close">
      <h3>{props.title}</h3>
      <ul className="pub-lines">
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Share({ t, page }: Props) {
  const { say } = t;
  const since = page.protocol.inForceSince;
  return (
    <section aria-labelledby="share" className="pw-stack pw-stack--close">
      <h2 id="share">{say.answerShare}</h2>
      {page.share === undefined ? (
        <div className="pw-field">
          <label htmlFor="address" className="pw-field__help">
            {say.answerShareHelp}
          </label>
          <input id="address" className="pw-input" readOnly value={page.shareUrl} />
        </div>
      ) : (
        <PlainForm target={page.share}>
          <p className="pw-field__help">{say.answerShareMakeHelp}</p>
          <SubmitButton look="secondary">{say.answerShareMake}</SubmitButton>
        </PlainForm>
      )}
      <div className="pw-row pw-no-print">
        <button
          type="button"
          className="pw-button pw-button--secondary"
          data-copy="address"
          data-done={say.answerCopied}
          hidden
        >
          <Copy aria-hidden size={20} /> <span>{say.answerCopy}</span>
        </button>
        <button type="button" className="pw-button pw-button--secondary" data-print hidden>
          <Printer aria-hidden size={20} /> {say.answerPrint}
        </button>
        <a className="pw-button pw-button--primary" href={page.againHref}>
          {say.answerAgain}
        </a>
      </div>
      <p className="pw-small pw-muted">
        {say.answerSource({
          title: page.protocol.title,
          since: since === null ? null : t.formats.longDay(since),
        })}
      </p>
    </section>
  );
}
