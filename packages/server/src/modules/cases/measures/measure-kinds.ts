import type { MeasureKind, PartyCapacity } from '@plaatswijs/contract';

/** What holds of a kind of measure when it is about somebody of one capacity, whatever a protocol names. In no order of weight. */
export interface KindRules {
  readonly decidedBy: 'board-or-mandated-director' | 'any-reader';
  /** A director says where their mandate stands. */
  readonly mandate: boolean;
  /** Who it is about is heard before it is decided. */
  readonly heardFirst: boolean;
  /** It begins with an intention that is sent. */
  readonly intention: boolean;
  /** After the intention there is a term for a view (cao). */
  readonly view: boolean;
  readonly days: 'needed' | 'possible' | 'none';
  /** The inspectorate, another school and those whom the law names are asked first. */
  readonly expels: boolean;
}

/** Talking, and asking to take something down, are how somebody is heard and a child is helped; nobody's place changes by them. */
const light: KindRules = {
  decidedBy: 'any-reader',
  mandate: false,
  heardFirst: false,
  intention: false,
  view: false,
  days: 'none',
  expels: false,
};
const usual: KindRules = { ...light, decidedBy: 'board-or-mandated-director', heardFirst: true };
const ofPupil: KindRules = { ...usual, mandate: true, days: 'needed' };
/** Discipline of staff: an intention, the term for a view, and a decision by who may take it (cao PO, cao VO). */
const discipline: KindRules = { ...usual, mandate: true, intention: true, view: true };

type Table = Readonly<Partial<Record<PartyCapacity, Partial<Record<MeasureKind, KindRules>>>>>;

const everybody = {
  talk: light,
  'removal-request': light,
  warning: usual,
  'legal-steps': usual,
  other: usual,
} as const;

/**
 * Which kinds can be about whom. What a protocol says of them is asked of the protocol; this is what they are. Dismissal is in it
 * only to be pointed away from here.
 */
const table: Table = {
  pupil: {
    ...everybody,
    reprimand: usual,
    'collect-device': usual,
    'remove-content': usual,
    suspension: ofPupil,
    expulsion: { ...usual, mandate: true, intention: true, expels: true },
  },
  parent: { ...everybody, 'access-ban': { ...usual, days: 'possible' } },
  outsider: { ...everybody, 'access-ban': { ...usual, days: 'possible' } },
  staff: {
    ...everybody,
    reprimand: discipline,
    'pay-withholding': discipline,
    suspension: { ...discipline, days: 'needed' },
    'order-suspension': { ...discipline, days: 'needed' },
    dismissal: discipline,
    'summary-dismissal': discipline,
  },
};

/** What holds of this kind about somebody like this; null where it is not for them. */
export function rulesOfKind(kind: MeasureKind, capacity: PartyCapacity): KindRules | null {
  return table[capacity]?.[kind] ?? null;
}

/** The kinds that can be about somebody like this. */
export function kindsFor(capacity: PartyCapacity): readonly MeasureKind[] {
  // The keys are those of the table.
  return Object.keys(table[capacity] ?? {}) as readonly MeasureKind[];
}

/** What turns to a parent, and is offered first when a parent did it: lighter for the child, who did nothing. */
export const parentDirected: readonly MeasureKind[] = ['removal-request', 'talk', 'warning', 'access-ban'];

/** What is for personnel affairs and a jurist, and never decided here. */
export function isDismissal(kind: MeasureKind): boolean {
  return kind === 'dismissal' || kind === 'summary-dismissal';
}
