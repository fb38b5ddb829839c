import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.ts';

/** One thing to do, or with `href` one place to go. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode | undefined;
  readonly href?: string | undefined;
  readonly onAction?: (() => void) | undefined;
  readonly isDangerous?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A button with a list of things to do behind it. */
export interface MenuProps {
  /** Names the list for who listens. */
  readonly label: string;
  /** The `Button` or `IconButton` that opens it. */
  readonly trigger: ReactNode;
  readonly actions: readonly MenuAction[];
  /** Open from the first moment: for a menu that is fetched when its button is pressed. */
  readonly startsOpen?: boolean | undefined;
}

/** Opens below its button; arrows, first letters and Escape work as in any menu. */
export function Menu(props: MenuProps) {
  return (
    <MenuTrigger defaultOpen={props.startsOpen === true}>
      {props.trigger}
      <Popover className="pw-popover" placement="bottom end">
        <AriaMenu aria-label={props.label} className="pw-list">
          {props.actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled === true}
              {...(action.href === undefined ? {} : { href: action.href })}
              {...(action.onAction === undefined ? {} : { onAction: action.onAction })}
              className={classNames('pw-list__item', action.isDangerous && 'pw-list__item--danger')}
            >
              {action.icon}
              <span className="pw-list__words">{action.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
