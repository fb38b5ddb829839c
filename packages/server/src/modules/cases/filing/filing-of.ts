import type { CaseDuty, operations } from '@plaatswijs/contract';
import { z } from 'zod';
import { dayOf } from '../../../platform/calendar.ts';
import { isOfSchool } from '../../files/index.ts';
import { namesOf, pupilsOfGuardian } from '../../people/index.ts';
import { dutiesOfCases } from '../case-duties.ts';
import { entryAbout } from '../case-entry.ts';
import type { OpenedCase } from '../enter-case.ts';
import type { CasePorts } from '../ports.ts';
import { lettersToFile } from './letters-to-file.ts';

type Filing = z.input<NonNullable<typeof operations.showCaseFiling.answer>>;
type Article = NonNullable<Filing['parties'][number]['article']>;

/** Somebody in a case of whom something can be filed. */
export interface FilingParty {
  readonly partyId: string;
  readonly personId: string;
  readonly role: 'accused' | 'affected';
  readonly name: string;
  readonly capacity: 'pupil' | 'parent' | 'staff';
  readonly file: 'pupil' | 'staff';
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** Key of the duty by which the protocol asks it, where it does. */
  readonly dutyKey: string | null;
  readonly article: Article | null;
  /** That duty is owed in this case, and not settled. */
  readonly asked: boolean;
  /** Something of them was filed from this case before. */
  readonly filed: boolean;
}

/** What can be filed of a case: of whom, into whose file, and which letters could go along. */
export async function filingOf(opened: OpenedCase, ports: CasePorts): Promise<Filing> {
  const parties = await filingParties(opened, ports);
  return {
    mayFile: opened.row.handler_id === opened.caller.personId,
    parties: parties.map(({ partyId, name, capacity, file, owners, article, asked }) => ({
      ...{ partyId, name, capacity, file, article, asked },
      owners: [...owners],
    })),
    letters: [...(await lettersToFile(opened))],
  };
}

const sealedParty = z.object({ name: z.string() });
const capacities = z.enum(['pupil', 'parent', 'staff']);
const roles = z.enum(['accused', 'affected']);

/**
 * Of whom something can be filed: who is accused and to whom it happened, as long as they are known here. Who reported it,
 * saw it or stands beside somebody is not filed for that.
 */
export async function filingParties(opened: OpenedCase, ports: CasePorts): Promise<readonly FilingParty[]> {
  const { tx, row, key } = opened;
  const rows = await tx
    .selectFrom('case_party')
    .select(['id', 'person_id', 'role', 'capacity', 'guardian_of', 'sealed'])
    .where('case_id', '=', row.id)
    .where('until', 'is', null)
    .where('role', 'in', [...roles.options])
    .where('capacity', 'in', [...capacities.options])
    .orderBy('role')
    .orderBy('since')
    .orderBy('id')
    .execute();
  const filed = await filedBefore(opened);
  const duties = await fileDuties(opened, ports);
  const parties: FilingParty[] = [];
  for (const one of rows) {
    if (one.person_id === null) continue;
    const capacity = capacities.parse(one.capacity);
    const role = roles.parse(one.role);
    const duty = role === 'accused' ? duties.of(capacity) : null;
    parties.push({
      ...sealedParty.parse(key.open('party', one.id, one.sealed)),
      ...{ partyId: one.id, personId: one.person_id, role, capacity },
      file: capacity === 'staff' ? 'staff' : 'pupil',
      owners: await ownersOf(opened, one.person_id, capacity),
      dutyKey: duty?.key ?? null,
      article: duty === null ? null : articleOf(duty),
      asked: duty !== null && duties.open.has(duty.key),
      filed: filed.has(one.id),
    });
  }
  return parties;
}

/** In whose file it goes: a parent has none, so it is that of a child of theirs, at this school. */
async function ownersOf(
  { tx, row, now }: OpenedCase,
  personId: string,
  capacity: FilingParty['capacity'],
): Promise<FilingParty['owners']> {
  const schoolId = row.school_id;
  if (capacity === 'parent') return pupilsOfGuardian(tx, schoolId, personId, dayOf(now));
  const file = capacity === 'pupil' ? 'pupil' : 'staff';
  if (!(await isOfSchool(tx, { schoolId, personId, file }, now))) return [];
  return [{ id: personId, name: (await namesOf(tx, [personId])).get(personId) ?? '' }];
}

/**
 * What the protocol asks to be filed, of each kind of people apart: asked as if the case were about them alone, so that of a
 * case about several each gets the article that is about them.
 */
async function fileDuties({ tx, row, now }: OpenedCase, ports: CasePorts) {
  const asIfAbout = capacities.options.map((kind) => ({ ...row, about: [kind] }));
  const [whole, ...apart] = await dutiesOfCases(tx, ports, row.school_id, [row, ...asIfAbout], now);
  const isFiling = ({ code }: CaseDuty) => code === 'protocol-file';
  const open = (whole?.duties ?? []).filter((duty) => isFiling(duty) && !whole?.settled.has(duty.key));
  return {
    open: new Set(open.map(({ key }) => key)),
    of: (capacity: FilingParty['capacity']): CaseDuty | null =>
      apart[capacities.options.indexOf(capacity)]?.duties.find(isFiling) ?? null,
  };
}

function articleOf({ source, file }: CaseDuty): Article | null {
  if (source.kind !== 'protocol') return null;
  const { number, section, heading } = source;
  return { number, section, heading, file };
}

/** The parties of whom something was filed from this case. */
async function filedBefore({ tx, row }: OpenedCase): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('case_entry')
    .select('about')
    .where('case_id', '=', row.id)
    .where('kind', '=', 'filed')
    .execute();
  return new Set(rows.flatMap(({ about }) => entryAbout.parse(about).partyId ?? []));
}
