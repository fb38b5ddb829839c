import type { CaseAbout } from '@plaatswijs/contract';
import type { CasesCorrectMessages } from '../../messages/nl/office/cases-correct.ts';
import type { FormError } from '../../ui/index.ts';
import type { ReadersAfter, WholeCase } from './case-queries.ts';

/** What is filled in to put right whom a case is about. */
export interface AboutValues {
  readonly about: readonly CaseAbout[];
  readonly reason: string;
  /** Of who could come to read it, what was said of each by hand. */
  readonly chosen: Readonly<Record<string, boolean>>;
}

/** Whom it is about now. */
export function aboutOf(it: Pick<WholeCase, 'about'>): AboutValues {
  return { about: it.about, reason: '', chosen: {} };
}

export function isSameAbout(one: readonly CaseAbout[], other: readonly CaseAbout[]): boolean {
  return one.length === other.length && one.every((kind) => other.includes(kind));
}

/**
 * Who comes to read it: who could from the beginning, unless it is said otherwise. Whom the case had been kept from comes only
 * where somebody says so.
 */
export function comeOf({ chosen }: AboutValues, after: ReadersAfter | undefined): readonly string[] {
  const come = after?.come ?? [];
  return come.filter(({ id, wasKeptOut }) => chosen[id] ?? !wasKeptOut).map(({ id }) => id);
}

type Words = Pick<CasesCorrectMessages, 'aboutMissing' | 'aboutSame' | 'aboutWait'> & {
  readonly reasonMissing: string;
};

/** What is wrong with it. Nothing is sent before it was shown who reads the case by it. */
export function aboutFaults(
  { about, reason }: AboutValues,
  it: Pick<WholeCase, 'about'>,
  after: ReadersAfter | undefined,
  t: Words,
): readonly FormError[] {
  const field = 'about-kinds';
  const wrong =
    about.length === 0
      ? t.aboutMissing
      : isSameAbout(about, it.about)
        ? t.aboutSame
        : after === undefined
          ? t.aboutWait
          : null;
  return [
    ...(wrong === null ? [] : [{ field, message: wrong }]),
    ...(reason.trim() === '' ? [{ field: 'about-why', message: t.reasonMissing }] : []),
  ];
}
