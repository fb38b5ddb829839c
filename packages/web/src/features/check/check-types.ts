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

/** What can come along with a text: values of the fact `media`. */
export const mediaKinds = ['photo', 'film', 'sound', 'sticker'] as const;
export type Media = (typeof mediaKinds)[number];

/** Who writes, in what capacity and for where. */
export interface Authorship {
  readonly actor: CheckRequest['actor'];
  readonly capacity: NonNullable<CheckRequest['capacity']> | null;
  readonly channel: NonNullable<CheckRequest['channel']> | null;
  /** What comes along with the text, as the author ticks it. */
  readonly media: readonly Media[];
  /** Ids of what the author declared that the post is about. */
  readonly declarations: readonly string[];
}

/** The longest text a check takes. */
export const longestPost = 20_000;
