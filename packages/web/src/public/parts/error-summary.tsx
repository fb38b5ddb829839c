import type { Words } from '../words.ts';

/** All that is wrong with a form that came back, on top; each line leads to its field. */
export function ErrorSummary(props: {
  readonly t: Words;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}) {
  if (props.errors.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="pw-error-summary" data-focus-first>
      <h2>{props.t.say.errorIntro}</h2>
      <ul>
        {props.errors.map((error) => (
          <li key={error.field}>
            <a className="pw-link pw-link--alone" href={`#${error.field}`}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
