import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';
import { SkipLink } from './skip-link.tsx';
import { useUiTexts } from './texts.tsx';

/** One place in the main menu. */
export interface ShellItem {
  readonly href: string;
  /** One word where it can: it stands below an icon on a phone. */
  readonly label: string;
  readonly icon: ReactNode;
  /** What waits there. */
  readonly count?: { readonly number: number; readonly words: string } | undefined;
}

type UpToFive<T> =
  | readonly [T]
  | readonly [T, T]
  | readonly [T, T, T]
  | readonly [T, T, T, T]
  | readonly [T, T, T, T, T];

/** The frame around every page of an application. */
export interface AppShellProps {
  readonly brand: { readonly name: string; readonly href: string; readonly logo?: string | undefined };
  /** At most five: more don't fit a thumb. */
  readonly items: UpToFive<ShellItem>;
  /** More places, only where the menu stands beside the page. On a phone there has to be another way to them. */
  readonly beside?: readonly ShellItem[] | undefined;
  /** `href` of the item we are in. */
  readonly current: string | null;
  /** At the end of the header: the person's menu. */
  readonly tools?: ReactNode | undefined;
  /** Drawn ahead of the script that makes it work: what is in it can be read, not used. */
  readonly isInert?: boolean | undefined;
  readonly children: ReactNode;
}

/** A bar below on a phone, a rail beside on a desk. */
export function AppShell(props: AppShellProps) {
  const { brand, items, beside = [], current, tools, isInert = false, children } = props;
  const texts = useUiTexts();
  return (
    <>
      <SkipLink target="content">{texts.skipToContent}</SkipLink>
      <div className="pw-shell">
        <header className="pw-shell__head">
          <AriaLink href={brand.href} className="pw-brand">
            {brand.logo === undefined ? (
              <span aria-hidden className="pw-brand__logo">
                {[...brand.name][0]}
              </span>
            ) : (
              <img className="pw-brand__logo" src={brand.logo} alt="" />
            )}
            <span className="pw-brand__name">{brand.name}</span>
          </AriaLink>
          <div className="pw-shell__tools">{tools}</div>
        </header>
        <main id="content" tabIndex={-1} className="pw-shell__main" inert={isInert}>
          {children}
        </main>
        <nav aria-label={texts.mainMenu} className="pw-shell__nav">
          <ul>
            {items.map((item) => (
              <li key={item.href}>
                <ShellLink item={item} isCurrent={item.href === current} />
              </li>
            ))}
            {beside.map((item) => (
              <li key={item.href} className="pw-shell__beside">
                <ShellLink item={item} isCurrent={item.href === current} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}

function ShellLink({ item, isCurrent }: { readonly item: ShellItem; readonly isCurrent: boolean }) {
  return (
    <AriaLink
      href={item.href}
      className="pw-shell__item"
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      {item.icon}
      <span className="pw-shell__item-words">{item.label}</span>
      {item.count === undefined || item.count.number === 0 ? null : (
        <span className="pw-shell__count">
          <span aria-hidden>{item.count.number > 99 ? '99+' : item.count.number}</span>
          <span className="pw-visually-hidden">{item.count.words}</span>
        </span>
      )}
    </AriaLink>
  );
}
