import { useOfficeMessages } from '../../../messages/office.ts';
import { useLocale } from '../../../messages/use-messages.tsx';
import type { MeasureCitation } from './measure-queries.ts';

/** Articles that say something of a measure, with what they say. */
export function Citations({ citations }: { readonly citations: readonly MeasureCitation[] }) {
  const t = useOfficeMessages('measures');
  const locale = useLocale();
  if (citations.length === 0) return null;
  return (
    <ul className="pw-plain-list measures__citations">
      {citations.map(({ normId, number, heading, says }) => (
        <li key={normId}>
          <span className="pw-muted pw-small">{t.article({ number, heading: heading[locale] })}</span>
          <blockquote className="measures__says">{says[locale]}</blockquote>
        </li>
      ))}
    </ul>
  );
}

interface RemarksProps {
  readonly remarks: readonly {
    readonly kind: string;
    readonly says: { readonly nl: string; readonly en: string };
    readonly choice: { readonly nl: string; readonly en: string };
  }[];
}

/** Where the text leaves something open, and what to do then. */
export function Remarks({ remarks }: RemarksProps) {
  const t = useOfficeMessages('measures');
  const locale = useLocale();
  if (remarks.length === 0) return null;
  return (
    <div>
      <p className="pw-small measures__label">{t.remarks}</p>
      <ul>
        {remarks.map(({ kind, says, choice }) => (
          <li key={`${kind} ${says.nl}`}>
            {says[locale]} {choice[locale]}
          </li>
        ))}
      </ul>
    </div>
  );
}
