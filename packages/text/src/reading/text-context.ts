import type { Standpoint } from '../roster/rank-people.ts';

/** The notices of the fact `notices`. */
export const noticeNames = ['employer', 'which-school', 'own-opinion', 'third-parties', 'on-behalf'] as const;

export type NoticeName = (typeof noticeNames)[number];

/** For whom a text is read, and what the host already knows it owes. */
export interface TextContext extends Standpoint {
  /** Notices the protocol asks of this author here; those not found are reported. */
  readonly owedNotices?: readonly NoticeName[];
  /** The school's own wording of a notice: seen as present, and put in where it is missing. */
  readonly noticeTexts?: Readonly<Partial<Record<NoticeName, string>>>;
}
