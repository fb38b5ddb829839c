import { CloudOff, Inbox } from 'lucide-react';
import type { ReactNode } from 'react';

/** A place where there is nothing to see. */
export interface StateProps {
  readonly title: string;
  readonly children?: ReactNode | undefined;
  readonly icon?: ReactNode | undefined;
  /** What can be done about it. */
  readonly action?: ReactNode | undefined;
  readonly level?: 1 | 2 | 3 | undefined;
}

/** Nothing here yet: says why, and what would change that. */
export function EmptyState({ title, children, icon, action, level = 2 }: StateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="pw-state">
      <span className="pw-state__icon">{icon ?? <Inbox aria-hidden size={28} />}</span>
      <Heading>{title}</Heading>
      {children === undefined ? null : <div className="pw-muted pw-measure">{children}</div>}
      {action}
    </div>
  );
}

/** Something went wrong: says what, and what can be done now. Read out when it appears. */
export function ErrorState({ title, children, icon, action, level = 2 }: StateProps) {
  const Heading = `h${level}` as const;
  return (
    <div role="alert" className="pw-state pw-state--error">
      <span className="pw-state__icon">{icon ?? <CloudOff aria-hidden size={28} />}</span>
      <Heading>{title}</Heading>
      {children === undefined ? null : <div className="pw-muted pw-measure">{children}</div>}
      {action}
    </div>
  );
}
