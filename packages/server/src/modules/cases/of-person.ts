import {
  attachmentRow,
  codeRow,
  type HeldItem,
  type HeldRow,
  momentRow,
  personRow,
  textRow,
} from '../../platform/held-of-person.ts';
import type { CasePlaceInPath } from './case-row.ts';
import { type CaseAsking, enterCase } from './enter-case.ts';
import { auditReading } from './looked-at.ts';
import type { CasePorts } from './ports.ts';
import { showCase } from './show-case.ts';
import type { ShownCase } from './shown-case.ts';

/** What is held of somebody in a case, as one who reads it sees it. */
export interface CaseOfPerson {
  readonly version: number;
  readonly items: readonly HeldItem[];
  /** Names of everybody in the case, also of who is not known here. */
  readonly names: readonly string[];
  /** Words of who reported confidentially or without a name are in it. */
  readonly hasReporter: boolean;
}

/**
 * A case as the part of a request of somebody in it, for a reader of the case; null for everybody else. Who works on it is
 * not named. What somebody reported confidentially or anonymously is covered beforehand: how it is written may tell who it
 * was. Who a confidential reporter is does not come along at all; nor any file of a case of an image that nobody may have.
 */
export async function caseOfPerson(
  asking: CaseAsking,
  place: CasePlaceInPath & { readonly personId: string },
  ports: CasePorts,
): Promise<CaseOfPerson | null> {
  const opened = await enterCase(asking, place, 'to-see');
  if (opened === null) return null;
  const shown = await showCase(opened, ports);
  await auditReading(opened);
  const { personId } = place;
  const protectedReports = new Set(
    shown.reports
      .filter(
        ({ manner, by }) => (manner === 'confidential' || manner === 'anonymous') && by?.id !== personId,
      )
      .map(({ id }) => id),
  );
  return {
    version: opened.row.version,
    items: [
      [
        ...textRow('case.number', shown.number),
        ...textRow('case.title', shown.title),
        ...momentRow('case.opened', shown.openedAt),
        ...codeRow('case.status', shown.status),
        ...codeRow('case.outcome', shown.outcome),
      ],
      ...shown.parties.map(partyItem),
      ...shown.reports.flatMap((report) => reportItems(report, protectedReports.has(report.id))),
      ...shown.entries.flatMap(entryItems),
      ...shown.evidence.map((one) => evidenceItem(one, protectedReports, !opened.row.illegal_image)),
    ],
    names: shown.parties.map(({ name }) => name),
    hasReporter: protectedReports.size > 0,
  };
}

type Party = ShownCase['parties'][number];
type Report = ShownCase['reports'][number];
type Entry = ShownCase['entries'][number];
type Evidence = ShownCase['evidence'][number];

function partyItem({ person, name, role, note, since }: Party): HeldItem {
  return [
    ...codeRow('case.role', role),
    ...(person === null ? textRow('case.name', name) : personRow('case.name', person.id)),
    ...textRow('note', note),
    ...momentRow('at', since),
  ];
}

function reportItems(report: Report, isProtected: boolean): readonly HeldItem[] {
  const { told } = report;
  const rows = [
    ...textRow('case.told', told.what),
    ...textRow('case.where', told.where),
    ...textRow('case.link', told.link),
    ...textRow('case.link-note', told.linkNote),
    ...textRow('case.when', told.when),
    ...textRow('case.people', told.people),
  ];
  const cover = isProtected ? covered : same;
  return [
    [
      ...codeRow('case.manner', report.manner),
      ...momentRow('at', report.receivedAt),
      ...(report.by === null ? [] : personRow('case.by', report.by.id)),
      ...cover(rows),
    ],
    ...report.messages.map((message): HeldItem => {
      const said = textRow('case.message', message.text);
      return [
        ...codeRow('case.from', message.from),
        ...momentRow('at', message.at),
        ...(message.from === 'reporter' ? cover(said) : said),
      ];
    }),
  ];
}

/** Who reads and handles it, who asked to know a reporter and why: work of the school, that may tell of others. */
const ofTheReaders: ReadonlySet<string> = new Set([
  'reader-added',
  'reader-ended',
  'shut-out',
  'handed-over',
  'linked',
  'identity-asked',
  'identity-granted',
  'identity-refused',
]);

/** What was written down; the codes of what was done besides stand in the words of the timeline. */
function entryItems({ kind, at, text, withWhom, happenedAt, person, by }: Entry): readonly HeldItem[] {
  if (ofTheReaders.has(kind) || (text === null && withWhom === null)) return [];
  return [
    [
      ...codeRow('case.entry', kind),
      ...momentRow('at', happenedAt ?? at),
      ...codeRow('case.written-by', by === null ? 'reporter' : 'reader'),
      ...(person === null ? [] : personRow('case.about', person.id)),
      ...textRow('case.with', withWhom),
      ...textRow('case.text', text),
    ],
  ];
}

function evidenceItem(
  { id, digest, name, note, kind, collectedAt, reportId }: Evidence,
  reports: ReadonlySet<string>,
  withFile: boolean,
): HeldItem {
  const file = {
    of: 'evidence',
    id,
    within: null,
    media: kind === 'picture' ? 'picture' : 'file',
    name,
    stamp: digest,
    people: [],
  } as const;
  const rows = [
    ...textRow('case.file-name', name),
    ...textRow('note', note),
    ...(withFile ? attachmentRow('case.evidence', file) : []),
  ];
  return [
    ...codeRow('case.file', kind),
    ...momentRow('at', collectedAt),
    ...(reportId !== null && reports.has(reportId) ? covered(rows) : rows),
  ];
}

function covered(rows: readonly HeldRow[]): readonly HeldRow[] {
  return rows.map((row) => ({ ...row, covered: 'reporter' }));
}

function same(rows: readonly HeldRow[]): readonly HeldRow[] {
  return rows;
}
