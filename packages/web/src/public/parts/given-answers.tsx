import type { GivenAnswer } from '../page-models.ts';
import type { Words } from '../words.ts';

/** Answers given, each with the way back to its question. */
export function GivenAnswers(props: { readonly t: Words; readonly answers: readonly GivenAnswer[] }) {
  return (
    <dl className="pw-facts">
      {props.answers.map((one) => (
        <div key={one.changeHref}>
          <dt>{one.question}</dt>
          <dd>{one.answer}</dd>
          <dd className="pw-no-print">
            <a className="pw-link pw-link--alone" href={one.changeHref}>
              {props.t.say.change}
              <span className="pw-visually-hidden">: {one.question}</span>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
