import type { CaseEntryKind, operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { entryAbout, entrySaid } from './case-entry.ts';
import type { OpenedCase } from './enter-case.ts';
import type { ToName } from './shown-case.ts';

type Entry = z.input<NonNullable<typeof operations.caseChanges.answer>>['entries'][number];

/** What happened in a case after a version of it, oldest first. */
export async function showEntries({ tx, row, key }: OpenedCase, since: number): Promise<ToName<Entry[]>> {
  const rows = await tx
    .selectFrom('case_entry')
    .selectAll()
    .where('case_id', '=', row.id)
    .where('version', '>', since)
    .orderBy('version')
    .execute();
  const read = rows.map((one) => ({
    row: one,
    about: entryAbout.parse(one.about),
    said: one.sealed === null ? null : entrySaid.parse(key.open('entry', one.id, one.sealed)),
  }));
  return {
    people: read.flatMap(({ row: { by_person }, about: { personId } }) =>
      [by_person ?? [], personId ?? []].flat(),
    ),
    show: (naming) =>
      read.map(({ row: one, about, said }) => ({
        id: one.id,
        version: one.version,
        at: one.at,
        by: one.by_person === null ? null : naming(one.by_person),
        // The column holds what was put there by `addEntry`.
        kind: one.kind as CaseEntryKind,
        person: about.personId === undefined ? null : naming(about.personId),
        partyId: about.partyId ?? null,
        reportId: about.reportId ?? null,
        evidenceId: about.evidenceId ?? null,
        taskId: about.taskId ?? null,
        letterId: about.letterId ?? null,
        code: about.code ?? null,
        happenedAt: about.happenedAt ?? null,
        withWhom: said?.withWhom ?? null,
        text: said?.text ?? null,
        tooEarly: about.tooEarly ?? false,
        notTold: about.notTold ?? [],
        aboutWas: about.aboutWas ?? [],
        aboutIs: about.aboutIs ?? [],
      })),
  };
}
