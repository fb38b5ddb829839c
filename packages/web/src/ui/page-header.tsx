import type { ReactNode } from 'react';

/** The start of a page. */
export interface PageHeaderProps {
  /** The only `h1` of the page. */
  readonly title: ReactNode;
  readonly lead?: ReactNode | undefined;
  /** `Breadcrumbs`, above the title. */
  readonly above?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
}

/** Where we are, in large type, with what can be done here. */
export function PageHeader({ title, lead, above, actions }: PageHeaderProps) {
  return (
    <header className="pw-page-header">
      {above}
      <div className="pw-page-header__top">
        <h1>{title}</h1>
        {actions === undefined ? null : <div className="pw-row">{actions}</div>}
      </div>
      {lead === undefined ? null : <p className="pw-page-header__lead">{lead}</p>}
    </header>
  );
}
