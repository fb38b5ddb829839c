import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import type { ButtonLook } from './button.tsx';
import { classNames } from './class-names.ts';

/** A link in a sentence, or with `alone` one with a target as large as a button. */
export interface LinkProps extends Omit<AriaLinkProps, 'children' | 'className' | 'style' | 'href'> {
  readonly href: string;
  readonly children: ReactNode;
  readonly alone?: boolean | undefined;
}

/** Leads elsewhere; inside the application through the router that `RouterProvider` names. */
export function Link({ alone, children, ...rest }: LinkProps) {
  return (
    <AriaLink {...rest} className={classNames('pw-link', alone && 'pw-link--alone')}>
      {children}
    </AriaLink>
  );
}

/** A link that looks like a button, for the one way on from here. */
export interface LinkButtonProps extends Omit<LinkProps, 'alone'> {
  readonly look?: ButtonLook | undefined;
  readonly icon?: ReactNode | undefined;
  readonly wide?: boolean | undefined;
}

/** Leads elsewhere and is the main thing to do. */
export function LinkButton({ look = 'secondary', icon, wide, children, ...rest }: LinkButtonProps) {
  return (
    <AriaLink {...rest} className={classNames('pw-button', `pw-button--${look}`, wide && 'pw-button--wide')}>
      {icon}
      <span>{children}</span>
    </AriaLink>
  );
}
