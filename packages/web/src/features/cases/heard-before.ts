import type { WholeCase } from './case-queries.ts';

/** What somebody concerned heard the last time the case was closed. */
export interface HeardBefore {
  readonly at: string;
  readonly text: string;
}

/** How the case was closed the last time it was; null when it never was. */
export interface ClosedBefore {
  readonly outcome: string | null;
  /** It was opened again because the measure it ended in was taken back. */
  readonly isWithdrawn: boolean;
  /** By report and by party: who was told, and what. */
  readonly heard: ReadonlyMap<string, HeardBefore>;
}

/** Finds on the timeline how the case was closed before, and who heard that. What was told stands just before it, of the same moment. */
export function closedBefore(it: WholeCase): ClosedBefore | null {
  const closed = it.entries.findLast(({ kind }) => kind === 'closed');
  if (closed === undefined) return null;
  const reopened = it.entries.findLast(({ kind }) => kind === 'reopened');
  const messages = it.reports.flatMap((report) => report.messages.map((one) => ({ ...one, of: report.id })));
  const heard = it.entries
    .filter(
      ({ kind, at, version }) => kind === 'message-sent' && at === closed.at && version < closed.version,
    )
    .flatMap(({ reportId, partyId, text, at }): readonly (readonly [string, HeardBefore])[] => {
      const id = reportId ?? partyId;
      // What was said with a code stands with the report.
      const said = text ?? messages.find((one) => one.of === id && one.at === at)?.text ?? '';
      return id === null ? [] : [[id, { at, text: said }]];
    });
  return {
    outcome: closed.code,
    isWithdrawn: reopened?.code === 'measure-withdrawn' && reopened.version > closed.version,
    heard: new Map(heard),
  };
}
