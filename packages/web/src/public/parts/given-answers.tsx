import type { GivenAnswer } from '../page-models.ts';
import type { Words } from '../words.ts';
import { PlainForm } from './form.tsx';

/** Answers given, each with the way back to its question. */
export function GivenAnswers(props: { readonly t: Words; readonly answers: readonly GivenAnswer[] }) {
  return (
    <dl className="pw-facts">
      {props.answers.map((one) => (
        <div key={`${one.question} ${one.answer}`}>
          <dt>{one.question}</dt>
          <dd>{one.answer}</dd>
          <dd className="pw-no-print">
            {one.change === undefined ? (
              <a className="pw-link pw-link--alone" href={one.changeHref}>
                {props.t.say.change}
                <span className="pw-visually-hidden">: {one.question}</span>
              </a>
            ) : (
              <PlainForm target={one.change} className="pub-change">
                <button type="submit" className="pw-button pw-button--quiet">
                  {props.t.say.change}
                  <span className="pw-visually-hidden">: {one.question}</span>
                </button>
              </PlainForm>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
