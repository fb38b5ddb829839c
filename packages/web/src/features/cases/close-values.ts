import type { CaseOutcome } from '@plaatswijs/contract';
import type { CasesWorkMessages } from '../../messages/nl/office/cases-work.ts';
import type { FormError } from '../../ui/index.ts';
import type { WholeCase } from './case-queries.ts';

/** Why somebody concerned hears nothing. */
export type NotTold = 'not-concerned' | 'not-reachable' | 'told-by-guardian' | 'unsafe' | 'asked-not-to';

/** What one of those concerned hears of how it ended. */
export interface Telling {
  readonly how: 'told' | 'not-told' | null;
  readonly text: string;
  readonly reason: NotTold | null;
}

/** Somebody of whom has to be said what they hear. */
export interface Concerned {
  readonly id: string;
  readonly kind: 'reporter' | 'party';
  readonly name: string;
  /** Reads it with a code; somebody without one is told by people. */
  readonly hasCode: boolean;
}

/** How a case ends, as it is filled in. */
export interface CloseValues {
  readonly outcome: CaseOutcome | null;
  readonly why: string;
  readonly telling: Readonly<Record<string, Telling>>;
}

const nothingSaid: Telling = { how: null, text: '', reason: null };

/** What was filled in for one of those concerned so far. */
export function tellingOf(values: CloseValues, id: string): Telling {
  return values.telling[id] ?? nothingSaid;
}

const toldRoles: ReadonlySet<string> = new Set(['reporter', 'affected', 'accused']);

/**
 * Everybody of whom the server asks what they hear: each report, and who reported, was affected or accused.
 *
 * @param reporterOf how the reporter of a report is called on screen, by when it came
 */
export function concernedIn(it: WholeCase, reporterOf: (receivedAt: string) => string): readonly Concerned[] {
  return [
    ...it.reports
      .filter((report) => !isOwn(it, report))
      .map((report) => ({
        id: report.id,
        kind: 'reporter' as const,
        name: report.by?.name ?? reporterOf(report.receivedAt),
        hasCode: report.answersReach,
      })),
    ...it.parties
      .filter(({ until, role }) => until === null && toldRoles.has(role))
      .map(({ id, name }) => ({ id, kind: 'party' as const, name, hasCode: false })),
  ];
}

/** What somebody wrote down themselves as a colleague: whoever closes the case need not tell themselves. */
function isOwn(it: WholeCase, report: WholeCase['reports'][number]): boolean {
  return report.manner === 'staff' && report.by?.id === it.me.personId;
}

/** What is sent. Only of values without faults. */
export function closeBody(it: WholeCase, values: CloseValues, concerned: readonly Concerned[]) {
  const toldTo = ({ id }: Concerned) => {
    const { how, text, reason } = tellingOf(values, id);
    return how === 'told'
      ? { how: 'told' as const, text: text.trim() }
      : { how: 'not-told' as const, reason: reason ?? ('not-concerned' as const) };
  };
  const of = (kind: Concerned['kind']) => concerned.filter((one) => one.kind === kind);
  const own = it.reports
    .filter((report) => isOwn(it, report))
    .map(({ id }) => ({
      reportId: id,
      told: { how: 'not-told' as const, reason: 'not-concerned' as const },
    }));
  return {
    outcome: values.outcome ?? ('solved' as const),
    why: values.why.trim(),
    reporters: [...own, ...of('reporter').map((one) => ({ reportId: one.id, told: toldTo(one) }))],
    parties: of('party').map((one) => ({ partyId: one.id, told: toldTo(one) })),
  };
}

/** What is missing, of all of them at once. */
export function closeFaults(
  values: CloseValues,
  concerned: readonly Concerned[],
  t: CasesWorkMessages,
): readonly FormError[] {
  return [
    ...(values.outcome === null ? [{ field: 'close-outcome', message: t.outcomeMissing }] : []),
    ...concerned.flatMap((one) => {
      const { how, text, reason } = tellingOf(values, one.id);
      if (how === null) return [{ field: `tell-${one.id}`, message: t.tellChoose(one) }];
      if (how === 'told' && text.trim() === '')
        return [{ field: `tell-text-${one.id}`, message: t.tellMissing(one) }];
      if (how === 'not-told' && reason === null)
        return [{ field: `tell-why-${one.id}`, message: t.notTellMissing(one) }];
      return [];
    }),
  ];
}
