import type { AnswerTo, BodyOf } from '../../api/shapes.ts';

/** As whom and for which channels somebody can have a post checked. */
export type CheckChoices = AnswerTo<'/api/v1/schools/{schoolId}/checks/choices', 'get'>;
/** What is sent to have a post checked. */
export type CheckRequest = BodyOf<'/api/v1/schools/{schoolId}/checks', 'post'>;
/** What was found in a post, and what the protocol says of it. */
export type CheckResult = AnswerTo<'/api/v1/schools/{schoolId}/checks', 'post'>;
/** Something that was seen in the text. */
export type Finding = CheckResult['findings'][number];
/** What one tap can do about it. */
export type Fix = Finding['fixes'][number];

/** Who writes, in what capacity and for where. */
export interface Authorship {
  readonly actor: CheckRequest['actor'];
  readonly capacity: NonNullable<CheckRequest['capacity']> | null;
  readonly channel: NonNullable<CheckRequest['channel']> | null;
}

/** The longest text a check takes. */
export const longestPost = 20_000;
