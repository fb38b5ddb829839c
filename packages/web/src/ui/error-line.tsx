import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** An error beside a field that React Aria doesn't know, with the same looks. */
export function ErrorLine(props: { readonly id?: string | undefined; readonly children: ReactNode }) {
  return (
    <span id={props.id} className="pw-field__error">
      <CircleAlert aria-hidden size="1.2em" />
      <span>{props.children}</span>
    </span>
  );
}
