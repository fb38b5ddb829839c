import type { MessagePage } from '../page-models.ts';
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
        {page.next === null ? null : (
          <div>
            <a className="pw-button pw-button--primary" href={page.next.href}>
              {page.next.label}
            </a>
          </div>
        )}
      </div>
    </Frame>
  );
}
