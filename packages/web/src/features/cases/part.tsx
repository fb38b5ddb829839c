import type { ReactNode } from 'react';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a case, with its heading to jump to. */
export function Part({ id, title, text, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="pw-stack pw-stack--close cases__part">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {text === undefined ? null : <p className="pw-muted">{text}</p>}
      {children}
    </section>
  );
}
