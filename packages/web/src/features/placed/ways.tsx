import { useOfficeMessages } from '../../messages/office.ts';
import type { PlacedPerson } from './placed-queries.ts';

/** How somebody is in something: a line each. */
export function Ways({ ways }: { readonly ways: PlacedPerson['as'] }) {
  const t = useOfficeMessages('placed');
  return (
    <ul className="pw-plain-list">
      {ways.map(({ shown, appearance }) => (
        <li key={`${shown} ${appearance}`}>
          {shown === 'depicted' || appearance !== 'visible'
            ? `${t.shown[shown]}, ${t.appearances[appearance]}`
            : t.shown[shown]}
        </li>
      ))}
    </ul>
  );
}
