import { useFormats, useLocale, useMessages } from '../messages/use-messages.tsx';
import type { FactValue, Told } from './answer-types.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Writes the value of a fact in words: its labels, yes or no, a number or a day. */
export function useFactWords(): (fact: Pick<Told, 'value' | 'labels'>) => string {
  const t = useMessages('answers');
  const locale = useLocale();
  const formats = useFormats();
  const plain = (value: FactValue): string => {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'number') return formats.number(value);
    if (Array.isArray(value)) return value.length === 0 ? t.none : formats.list(value);
    return day.test(value) ? formats.day(value) : value;
  };
  return ({ value, labels }) =>
    labels.length > 0 ? formats.list(labels.map((label) => label[locale])) : plain(value);
}
