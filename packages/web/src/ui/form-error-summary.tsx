import { useEffect, useId, useRef } from 'react';
import { useUiTexts } from './texts.tsx';

/** What is wrong with one field. */
export interface FormError {
  /** The `id` the field was given. */
  readonly field: string;
  readonly message: string;
}

const focusable = 'input:not([type=hidden]), textarea, select, button, [tabindex="0"], [role=spinbutton]';

function focusField(id: string): void {
  const found = document.getElementById(id);
  if (found === null) return;
  const control = found.matches(focusable) ? found : found.querySelector<HTMLElement>(focusable);
  const target = control ?? found;
  target.focus();
  target.scrollIntoView({ block: 'center' });
}

/**
 * All that is wrong, above a form that was sent. It takes the focus when it appears and at every sending (`sent` counts
 * those), so that nobody has to look for what happened; each line leads to its field.
 */
export function FormErrorSummary(props: {
  readonly errors: readonly FormError[];
  readonly sent?: number;
  /** Of its heading: below that of its form. */
  readonly level?: 2 | 4 | undefined;
}) {
  const texts = useUiTexts();
  const heading = useId();
  const box = useRef<HTMLDivElement>(null);
  const { errors, sent = 0, level = 2 } = props;
  const Heading = `h${level}` as const;
  const some = errors.length > 0;
  useEffect(() => {
    if (some && sent >= 0) box.current?.focus();
  }, [some, sent]);
  if (!some) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark, and this is only a place to be led to
    <div ref={box} tabIndex={-1} role="group" aria-labelledby={heading} className="pw-error-summary">
      <Heading id={heading}>{texts.errorIntro}</Heading>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a
              href={`#${error.field}`}
              className="pw-link pw-link--alone"
              onClick={(event) => {
                event.preventDefault();
                focusField(error.field);
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
