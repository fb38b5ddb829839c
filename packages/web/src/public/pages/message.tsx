import type { MessagePage } from '../page-models.ts';
import { PlainForm, SubmitButton } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import type { Words } from '../words.ts';

/** What was done, and what comes next. */
export function Message({ t, page }: { readonly t: Words; readonly page: MessagePage }) {
  return (
    <Frame t={t} page={page}>
      <div className="pw-card pw-stack">
        <h1>{page.title}</h1>
        {page.text.map((line) => (
          <p key={line} className="pw-measure">
            {line}
          </p>
        ))}
        <Next next={page.next} />
      </div>
    </Frame>
  );
}

function Next({ next }: { readonly next: MessagePage['next'] }) {
  if (next === null) return null;
  if ('form' in next) {
    return (
      <PlainForm target={next.form}>
        <div>
          <SubmitButton>{next.label}</SubmitButton>
        </div>
      </PlainForm>
    );
  }
  return (
    <div>
      <a className="pw-button pw-button--primary" href={next.href}>
        {next.label}
      </a>
    </div>
  );
}
