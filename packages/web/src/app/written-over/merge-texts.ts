/** One thing in a form that two people can write over at once. */
export interface WrittenField<Values> {
  readonly id: string;
  readonly label: string;
  /** The same text for the same answer: it is compared by it, and shown. */
  readonly said: (values: Values) => string;
  /** What changes in the form when it is as somebody else wrote it. */
  readonly take: (theirs: Values, mine: Values) => Partial<Values>;
  /** The language it is written in, where that is not the one on screen. */
  readonly lang?: 'nl' | undefined;
}

/** Two people wrote another thing in the same place. */
export interface Clash<Values> {
  readonly id: string;
  readonly theirs: Values;
  /** What was typed here, kept when theirs was chosen. */
  readonly mine: Values;
  /** Nothing is sent while a person has not chosen. */
  readonly chosen: 'mine' | 'theirs' | null;
}

/** What came of two who wrote at once. */
export interface MergedTexts<Values> {
  /** What is put in the form: written by somebody else where nothing was typed here. */
  readonly change: Partial<Values>;
  readonly takenOver: readonly string[];
  readonly clashes: readonly Clash<Values>[];
}

interface ToMerge<Values> {
  /** As it was when this form began, or when it was last compared. */
  readonly base: Values;
  /** As it is now. */
  readonly now: Values;
  /** As it is typed here. */
  readonly mine: Values;
  /** What nobody chose yet. */
  readonly clashes: readonly Clash<Values>[];
}

/**
 * Puts what somebody else wrote beside what is typed here. Where nothing was typed theirs is taken; where both wrote another
 * thing a person chooses, and nothing of either is lost until then.
 */
export function mergeTexts<Values>(
  fields: readonly WrittenField<Values>[],
  { base, now, mine, clashes }: ToMerge<Values>,
): MergedTexts<Values> {
  let change: Partial<Values> = {};
  const takenOver: string[] = [];
  const found: Clash<Values>[] = [];
  for (const field of fields) {
    const [was, theirs, typed] = [base, now, mine].map((values) => field.said(values).trim());
    const waits = clashes.find(({ id, chosen }) => id === field.id && chosen === null);
    if (theirs === typed || (theirs === was && waits === undefined)) continue;
    if (typed === was && waits === undefined) {
      change = { ...change, ...field.take(now, { ...mine, ...change }) };
      takenOver.push(field.id);
    } else found.push({ id: field.id, theirs: now, mine, chosen: null });
  }
  return { change, takenOver, clashes: found };
}

/** A field of a form that holds nothing but a text: how it is read from the form, and how it is put there. */
export function writtenText<Values>(
  { id, label, lang }: Pick<WrittenField<Values>, 'id' | 'label' | 'lang'>,
  said: (values: Values) => string,
  put: (text: string) => Partial<Values>,
): WrittenField<Values> {
  return { id, label, lang, said, take: (theirs) => put(said(theirs)) };
}
