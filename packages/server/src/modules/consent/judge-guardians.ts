import type { ConsentNote } from '@plaatswijs/contract';
import { type ConsentAnswer, type ConsentProof, laterWord, proofOf } from './consent-entry.ts';
import type { ConsentGuardian, Judged, Standing } from './standing.ts';

/** In what standing somebody answered, on the day that counts. */
type Rank = 'custody' | 'custody-unknown' | 'no-custody' | 'former' | 'start-value';

type Ranked = Judged & { readonly rank: Rank };

/**
 * What guardians said together, by one table, from top to bottom; the first line that fits decides. Whatever forbids
 * stands above whatever allows.
 *
 * | who said what                                                     | stands as            |
 * | no of one with custody, yes of another with custody               | hold                 |
 * | no of one with custody                                            | refused or withdrawn |
 * | no of one whose custody is not known, or who was a guardian       | hold                 |
 * | no in an import, and not every guardian with custody said yes since | hold, or refused when nobody said yes |
 * | yes of one or more with custody, to what is asked now             | given                |
 * | yes in an import, and nobody with custody has answered            | given                |
 * | yes of one with custody or in an import, to something else        | outdated             |
 * | yes of one whose custody is not known, or who has none            | none                 |
 * | nothing                                                           | none                 |
 *
 * A no of a parent without custody decides nothing and is shown.
 */
export function judgeGuardians(
  answers: ReadonlyMap<string | null, ConsentAnswer>,
  guardians: readonly ConsentGuardian[],
  judge: (answer: ConsentAnswer) => Judged,
): Standing {
  const ranked = [...answers]
    .map(([who, answer]): Ranked => ({ ...judge(answer), rank: rankOf(who, guardians) }))
    // The last word first, so that the order in which lines were found decides nothing.
    .sort((one, other) => laterWord(other.answer, one.answer));
  const standing = againstIt(ranked, guardians) ?? forIt(ranked) ?? otherwise(ranked) ?? nothingSaid;
  const notes: ConsentNote[] = [...(standing.notes ?? [])];
  if (saying(ranked, 'no', 'no-custody').length > 0) notes.push('no-without-custody');
  return { ...standing, notes };
}

const nothingSaid: Standing = { state: 'none', why: 'nobody-asked', deciding: [] };

function rankOf(who: string | null, guardians: readonly ConsentGuardian[]): Rank {
  if (who === null) return 'start-value';
  const guardian = guardians.find(({ id }) => id === who);
  if (guardian === undefined) return 'former';
  if (guardian.hasCustody === null) return 'custody-unknown';
  return guardian.hasCustody ? 'custody' : 'no-custody';
}

/** Everything that forbids. */
function againstIt(ranked: readonly Ranked[], guardians: readonly ConsentGuardian[]): Standing | null {
  const agreeing = [...saying(ranked, 'yes', 'custody'), ...saying(ranked, 'outdated', 'custody')];
  const noes = saying(ranked, 'no', 'custody');
  if (noes.length > 0) {
    if (agreeing.length > 0)
      return { state: 'hold', why: 'guardians-disagree', deciding: [...noes, ...agreeing] };
    const withdrawn = noes.some(({ kind }) => kind === 'withdrawn');
    return withdrawn
      ? { state: 'withdrawn', why: 'withdrew', deciding: noes }
      : { state: 'refused', why: 'said-no', deciding: noes };
  }
  const unknown = saying(ranked, 'no', 'custody-unknown');
  if (unknown.length > 0) return { state: 'hold', why: 'no-of-unknown-custody', deciding: unknown };
  const former = saying(ranked, 'no', 'former');
  if (former.length > 0) return { state: 'hold', why: 'no-of-former-guardian', deciding: former };
  return againstByImport(ranked, agreeing, guardians);
}

/** A no that came without a name is somebody's: it stands until everybody it can be of has said yes since. */
function againstByImport(
  ranked: readonly Ranked[],
  agreeing: readonly ConsentAnswer[],
  guardians: readonly ConsentGuardian[],
): Standing | null {
  const [imported] = saying(ranked, 'no', 'start-value');
  if (imported === undefined) return null;
  const since = new Set(
    agreeing.filter((answer) => laterWord(answer, imported) > 0).map(({ answeredBy }) => answeredBy),
  );
  const deciders = guardians.filter(({ hasCustody }) => hasCustody !== false);
  if (deciders.length > 0 && deciders.every(({ id }) => since.has(id))) return null;
  const notes: readonly ConsentNote[] = ['start-value'];
  return agreeing.length > 0
    ? { state: 'hold', why: 'start-value-disagrees', deciding: [imported, ...agreeing], notes }
    : { state: 'refused', why: 'said-no', deciding: [imported], notes };
}

/** What allows: nobody is against it any more here. */
function forIt(ranked: readonly Ranked[]): Standing | null {
  const agreeing = saying(ranked, 'yes', 'custody');
  if (agreeing.length > 0) return { state: 'given', why: 'agreed', deciding: bestProvedFirst(agreeing) };
  if (saying(ranked, 'outdated', 'custody').length > 0) return null;
  const imported = saying(ranked, 'yes', 'start-value');
  if (imported.length === 0) return null;
  return { state: 'given', why: 'agreed', deciding: imported, notes: ['start-value'] };
}

/** A yes that is none: to something else, or of somebody who cannot give it. */
function otherwise(ranked: readonly Ranked[]): Standing | null {
  for (const one of ranked) {
    if (one.says !== 'outdated' || (one.rank !== 'custody' && one.rank !== 'start-value')) continue;
    const notes: readonly ConsentNote[] = one.rank === 'start-value' ? ['start-value'] : [];
    return { state: 'outdated', why: one.since, deciding: [one.answer], notes };
  }
  const yes = (rank: Rank) => [...saying(ranked, 'yes', rank), ...saying(ranked, 'outdated', rank)];
  if (yes('custody-unknown').length > 0) {
    return { state: 'none', why: 'only-yes-of-unknown-custody', deciding: yes('custody-unknown') };
  }
  const powerless = [...yes('no-custody'), ...yes('former')];
  return powerless.length > 0
    ? { state: 'none', why: 'only-yes-without-custody', deciding: powerless }
    : null;
}

function saying(ranked: readonly Ranked[], says: Judged['says'], rank: Rank): readonly ConsentAnswer[] {
  return ranked.filter((one) => one.says === says && one.rank === rank).map(({ answer }) => answer);
}

const strength: Readonly<Record<ConsentProof, number>> = { written: 0, 'enrolment-form': 1, oral: 2 };

/** One signature is enough in practice (law 1.8), so the best proof speaks for all; of equals the oldest. */
function bestProvedFirst(answers: readonly ConsentAnswer[]): readonly ConsentAnswer[] {
  const rank = ({ way }: ConsentAnswer) => (way === null ? 3 : strength[proofOf(way)]);
  return answers.toSorted((one, other) => rank(one) - rank(other) || laterWord(one, other));
}
