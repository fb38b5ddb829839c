import type { LawConstantKey } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import type { Term } from './retention-queries.ts';

type Own = NonNullable<Term['counts']>;

/** What a term is called, and its values in words. */
export function useTermWords(term: Term) {
  const t = useOfficeMessages('retention');
  const duties = useOfficeMessages('caseDuties');
  const { key, value } = term;
  const isOfLaw = (of: Term['key']): of is LawConstantKey => of in duties.constants;
  const inUnit = (count: number): string => {
    if (value.kind === 'age') return t.years({ count });
    if (value.kind !== 'term') return String(count);
    return value.unit === 'months' && term.about === 'keeping'
      ? t.months({ count })
      : duties.term({ count, unit: value.unit });
  };
  const ordinary = (): string => {
    switch (value.kind) {
      case 'term':
        return inUnit(value.count);
      case 'age':
        return inUnit(value.years);
      case 'phone':
        return duties.phone(value);
      case 'switch':
        return value.on ? t.on : t.off;
    }
  };
  return {
    name: isOfLaw(key) ? duties.constants[key] : t.kinds[key].name,
    ordinary: ordinary(),
    inUnit,
    own: (own: Own['value']): string => {
      if (own === null) return t.historyBack;
      if (typeof own === 'boolean') return own ? t.on : t.off;
      return typeof own === 'number' ? inUnit(own) : duties.phone(own);
    },
  };
}
