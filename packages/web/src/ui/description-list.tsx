import type { ReactNode } from 'react';

/** One thing known. */
export interface Described {
  readonly term: string;
  readonly value: ReactNode;
  /** A link or button to change it. */
  readonly action?: ReactNode | undefined;
}

/** Things known, each with its name. */
export function DescriptionList(props: { readonly items: readonly Described[] }) {
  return (
    <dl className="pw-facts">
      {props.items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.action === undefined ? null : <dd>{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
