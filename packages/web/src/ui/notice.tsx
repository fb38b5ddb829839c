import { CircleCheck, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Tone } from './tone.tsx';

/** What a notice is about. */
export const noticeKinds = ['info', 'success', 'warning', 'danger'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const looks: Readonly<Record<NoticeKind, { readonly tone: Tone; readonly Icon: LucideIcon }>> = {
  info: { tone: 'act', Icon: Info },
  success: { tone: 'may', Icon: CircleCheck },
  warning: { tone: 'ask', Icon: TriangleAlert },
  danger: { tone: 'not', Icon: CircleX },
};

/** Something to notice on the page. */
export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: string | undefined;
  readonly children?: ReactNode | undefined;
  /** Read out when it appears: politely, or for `danger` at once. Leave out what is there from the start. */
  readonly announce?: boolean | undefined;
}

/** A framed message with an icon; the title says what kind it is, so that colour isn't needed. */
export function Notice({ kind, title, children, announce }: NoticeProps) {
  const { tone, Icon } = looks[kind];
  const role = announce === true ? (kind === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div role={role} className={classNames('pw-notice', 'pw-tone', `pw-tone--${tone}`)}>
      <Icon aria-hidden size={22} />
      {title === undefined ? null : <p className="pw-notice__title">{title}</p>}
      {children === undefined ? null : <div className="pw-notice__text">{children}</div>}
    </div>
  );
}
