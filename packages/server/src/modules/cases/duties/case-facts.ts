import type { CaseFactsTold } from '@plaatswijs/contract';
import type { Truth } from '@plaatswijs/rules';

/** Who a case is about, by kind. The first four have tasks for the school by what they are. */
export type AboutKind =
  | 'staff'
  | 'director'
  | 'leader'
  | 'counsellor'
  | 'board'
  | 'pupil'
  | 'parent'
  | 'outsider'
  | 'unknown';

/**
 * What is known of a case that duties follow from: codes, yes or no and moments, never a name or a text. What stands in the
 * row of the case, and under `told` what a person said who read it. `null`, or a key missing under `told`, is not known.
 */
export interface CaseFacts {
  readonly category: string | null;
  readonly about: readonly AboutKind[];
  readonly begun: 'school' | 'home' | 'unknown' | null;
  /** An image of a minor that nobody may make, keep or pass on. */
  readonly illegalImage: boolean;
  /** When the report came in; RFC 3339. Of an anonymous one the hour. */
  readonly receivedAt: string;
  /** Whether whoever reported can be reached: by name, through the counsellor, or with a code. */
  readonly canAnswer: boolean;
  readonly sector: 'po' | 'vo';
  /** Roles of the protocol, by their id, that only somebody holds whom the case is about. */
  readonly rolesOfAccused: readonly string[];
  readonly told: CaseFactsTold;
}

/** Who broke a protocol, as protocols tell them apart. */
export type BreachBy = 'staff' | 'pupil' | 'parent';

const withTasks: ReadonlySet<AboutKind> = new Set(['staff', 'director', 'leader', 'counsellor', 'board']);
const employed: ReadonlySet<AboutKind> = new Set(['staff', 'director', 'leader', 'counsellor']);
/** Of these kinds somebody may help at school, or be an intern: then they have tasks for it too. */
const mayHaveTasks: ReadonlySet<AboutKind> = new Set(['parent', 'outsider', 'unknown']);
const sexualCategories = new Set(['sexting', 'grooming', 'sexual-conduct']);

/** Whether it is of a sexual kind. Some categories are by themselves; nobody can say that they are not. */
export function isSexual({ category, illegalImage, told }: CaseFacts): Truth {
  if (illegalImage || (category !== null && sexualCategories.has(category))) return 'true';
  // Who lost a list of names need not hear that question; somebody can still say so.
  return category === 'data-breach' && told.sexual === undefined ? 'false' : truthOf(told.sexual);
}

/** Whether somebody it is about has tasks for the school: staff, volunteer, intern, board. */
export function hasSchoolTasks({ about, told }: CaseFacts): Truth {
  if (about.some((kind) => withTasks.has(kind)) || told.hasSchoolTasks === true) return 'true';
  const couldHave = about.length === 0 || about.some((kind) => mayHaveTasks.has(kind));
  return couldHave ? truthOf(told.hasSchoolTasks) : 'false';
}

/** Whether personal data reached somebody they were not for, as far as anybody said. */
export function hasLeaked({ category, told }: CaseFacts): Truth {
  return category === 'data-breach' ? 'true' : truthOf(told.leaked);
}

/** Who broke the protocol, if it was broken, by the kinds protocols know; each kind once. */
export function breachKinds({ about }: CaseFacts): readonly BreachBy[] {
  const kinds = about.flatMap((kind): readonly BreachBy[] => {
    if (employed.has(kind)) return ['staff'];
    return kind === 'pupil' || kind === 'parent' ? [kind] : [];
  });
  return [...new Set(kinds)];
}

/** Whether it is about who leads the school: then what would go to them goes past them. */
export function managementIsAccused({ about }: CaseFacts): boolean {
  return about.includes('director') || about.includes('leader');
}

export function truthOf(value: boolean | undefined): Truth {
  return value === undefined ? 'unknown' : value ? 'true' : 'false';
}

/** Whether all of them are true, in strong Kleene logic. */
export function allOf(...truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false';
  return truths.includes('unknown') ? 'unknown' : 'true';
}
