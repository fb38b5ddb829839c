import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { useUiTexts } from './texts.tsx';

/** How much a button asks for: one primary on a screen. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

/** A button with words; for one with only an icon there is `IconButton`. */
export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly look?: ButtonLook | undefined;
  readonly icon?: ReactNode | undefined;
  /** After the words, for what leads on. */
  readonly iconEnd?: ReactNode | undefined;
  /** As wide as what it stands in. */
  readonly wide?: boolean | undefined;
}

/** Does something here. What leads elsewhere is a `LinkButton`. While `isPending` it can't be pressed and says so. */
export function Button({ look = 'secondary', icon, iconEnd, wide, children, ...rest }: ButtonProps) {
  const texts = useUiTexts();
  return (
    <AriaButton
      {...rest}
      className={classNames('pw-button', `pw-button--${look}`, wide && 'pw-button--wide')}
    >
      {rest.isPending ? <span aria-hidden className="pw-button__wait" /> : icon}
      <span>{children}</span>
      {iconEnd}
      {rest.isPending ? <span className="pw-visually-hidden">{texts.busy}</span> : null}
    </AriaButton>
  );
}
