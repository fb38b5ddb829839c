import { csvOf } from '../../app/csv.ts';
import type { BreachesMessages } from '../../messages/nl/office/breaches.ts';
import type { ExportedBreach } from './breach-queries.ts';

interface Words {
  readonly t: BreachesMessages;
  readonly moment: (moment: string) => string;
}

/** The register as a table, a row for each breach: a heading first, and every cell in the words of the screen. */
export function registerCsv(items: readonly ExportedBreach[], words: Words): string {
  const columns = columnsOf(words);
  const heading = columns.map(([label]) => label);
  const rows = items.map((item) => columns.map(([, cell]) => cell(item)));
  return csvOf([heading, ...rows]);
}

type Column = readonly [label: string, cell: (item: ExportedBreach) => string];

function columnsOf({ t, moment }: Words): readonly Column[] {
  const { columns } = t;
  const perhaps = (at: string | null) => (at === null ? '' : moment(at));
  return [
    [columns.number, ({ number }) => number],
    [columns.recordedAt, ({ recordedAt }) => moment(recordedAt)],
    [columns.changedAt, ({ changedAt }) => moment(changedAt)],
    [columns.title, ({ record }) => record.title],
    [t.factAware, ({ record }) => moment(record.awareAt)],
    [t.factDiscovered, ({ record }) => record.discovered],
    [t.factHappened, ({ record }) => record.happened],
    [t.factData, ({ record }) => record.dataKinds.map((one) => t.dataKindsWords[one]).join('; ')],
    [t.factPeople, ({ record }) => record.peopleKinds.map((one) => t.peopleKindsWords[one]).join('; ')],
    [t.factCount, ({ record }) => (record.peopleCount === null ? '' : `${record.peopleCount}`)],
    [t.factEffects, ({ record }) => record.effects],
    [t.factMeasures, ({ record }) => record.measures],
    [t.factAuthority, ({ record }) => t.states[record.authority.state]],
    [columns.authorityAt, ({ record }) => perhaps(record.authority.at)],
    [columns.authorityReason, ({ record }) => record.authority.reason],
    [columns.authorityBy, ({ record }) => record.authority.by],
    [t.factTold, ({ record }) => t.states[record.people.state]],
    [columns.peopleAt, ({ record }) => perhaps(record.people.at)],
    [columns.peopleReason, ({ record }) => record.people.reason],
    [columns.peopleBy, ({ record }) => record.people.by],
  ];
}
