import { useState } from 'react';
import type { FormError } from '../../ui/index.ts';
import type { Form } from '../use-form.ts';
import { type Clash, mergeTexts, type WrittenField } from './merge-texts.ts';

/** What somebody else wrote in the place of what stands in a form, and what a person chose. */
export interface WrittenOver<Values> {
  readonly fields: readonly WrittenField<Values>[];
  readonly mine: Values;
  /** Ids of fields in which theirs was put, because nothing was typed there. */
  readonly takenOver: readonly string[];
  readonly clashes: readonly Clash<Values>[];
  /** Somebody else wrote something that concerns this form. */
  readonly isTouched: boolean;
  readonly choose: (id: string, chosen: 'mine' | 'theirs') => void;
  /** What was not chosen yet, for the summary of the form. */
  readonly faults: (words: (field: string) => string) => readonly FormError[];
  /** This form wrote it itself: nothing to compare. Call it with what is there now. */
  readonly wrote: (now: Values) => void;
}

/** Where the choice about a field stands on the page. */
export const choiceAt = (id: string): string => `written-${id}`;

/**
 * Watches what a form writes over: give it as it is now at each drawing. What moved is compared at once, so that whoever sends
 * has seen what they write over.
 */
export function useWrittenOver<Values extends object>(
  form: Form<Values>,
  now: Values,
  fields: readonly WrittenField<Values>[],
): WrittenOver<Values> {
  const [seen, setSeen] = useState(now);
  const [base, setBase] = useState(now);
  const [found, setFound] = useState<Pick<WrittenOver<Values>, 'takenOver' | 'clashes'>>(nothing);
  if (fields.some(({ said }) => said(now) !== said(seen))) {
    const { change, ...merged } = mergeTexts(fields, { base, now, mine: form.values, ...found });
    setSeen(now);
    setBase(now);
    setFound(merged);
    form.change(change);
  }
  const { takenOver, clashes } = found;
  return {
    fields,
    mine: form.values,
    takenOver,
    clashes,
    isTouched: takenOver.length + clashes.length > 0,
    choose: (id, chosen) => {
      const clash = clashes.find((one) => one.id === id);
      const field = fields.find((one) => one.id === id);
      if (clash === undefined || field === undefined || clash.chosen === chosen) return;
      const mine = clash.chosen === 'theirs' ? clash.mine : form.values;
      const from = chosen === 'theirs' ? clash.theirs : mine;
      form.change(field.take(from, form.values));
      setFound({
        takenOver,
        clashes: clashes.map((one) => (one === clash ? { ...one, mine, chosen } : one)),
      });
    },
    faults: (words) =>
      clashes
        .filter(({ chosen }) => chosen === null)
        .map(({ id }) => ({
          field: choiceAt(id),
          message: words(fields.find((one) => one.id === id)?.label ?? ''),
        })),
    wrote: (written) => {
      // It is seen as well as soon as it comes back; until then nothing moved.
      setBase(written);
      setFound(nothing);
    },
  };
}

const nothing = { takenOver: [], clashes: [] };
