import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { ButtonLook } from './button.tsx';
import { classNames } from './class-names.ts';

/** A square button that shows an icon and says its label. */
export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly look?: ButtonLook | undefined;
}

/** A button without room for words: 44 by 44 pixels, its label for who listens. */
export function IconButton({ label, icon, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames('pw-button', 'pw-button--icon', `pw-button--${look}`)}
    >
      {icon}
    </AriaButton>
  );
}
