import { Link } from './link.tsx';
import { useUiTexts } from './texts.tsx';

/** A page above this one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way back up. The page itself isn't in it: its heading is right below. */
export function Breadcrumbs(props: { readonly crumbs: readonly Crumb[] }) {
  const texts = useUiTexts();
  return (
    <nav aria-label={texts.breadcrumbs} className="pw-breadcrumbs">
      <ol>
        {props.crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={crumb.href} alone>
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
