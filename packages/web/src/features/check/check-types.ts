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

/** Somebody who is said to be in film or sound. */
export interface RecordedPerson {
  readonly id: string;
  readonly name: string;
}
/** Somebody who is surely in the post. */
export type PersonInPost = CheckResult['people'][number];
/** A photo of the post, as it would be on the channel. */
export type PhotoInPost = CheckResult['photos'][number];
/** The same post on one of all channels of the school. */
export type ChannelVerdict = AnswerTo<
  '/api/v1/schools/{schoolId}/checks/channels',
  'post'
>['channels'][number];

/** Photos a check takes. */
export const mostPhotos = 20;
/** People a check takes who are said to be in film or sound. */
export const mostPeople = 100;

/** The longest text a check takes. */
export const longestPost = 20_000;
