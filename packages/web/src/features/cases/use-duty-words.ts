import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import type { CaseDuty } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';

/** The title of a duty of the case on screen by its key; nothing for one that no longer follows. */
export function useDutyTitle(): (key: string) => string | undefined {
  const { duties } = useOfficeMessages('caseDuties');
  const { it } = useOpenCase();
  return (key) => {
    const code = it.duties.find((duty) => duty.key === key)?.code;
    return code === undefined ? undefined : duties[code].title;
  };
}

/** Who does something, or whom it goes to, in words. */
export function useDutySide(): (side: CaseDuty['owner']) => string {
  const { parties } = useOfficeMessages('caseDuties');
  const locale = useLocale();
  return (side) => (side.kind === 'party' ? parties[side.party] : side.name[locale]);
}

/** Where a duty comes from: the article, the law, or a choice of our own. */
export function useDutySource(): (source: CaseDuty['source']) => string {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('caseDuties');
  const locale = useLocale();
  return (source) => {
    if (source.kind === 'protocol')
      return t.sourceProtocol({ number: source.number, heading: source.heading[locale] });
    const kind = words.sources[source.kind];
    return source.reference === null ? kind : t.sourceOther({ kind, reference: source.reference });
  };
}
