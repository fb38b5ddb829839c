import type { AnswerTo } from '../api/shapes.ts';

/** What an interview gives at every step. */
export type Assessed = AnswerTo<'/api/v1/public/schools/{school}/assessments', 'post'>;
/** An answer laid out for its reader. */
export type Answer = Assessed['answer'];
/** What comes next in an interview. */
export type Step = Assessed['step'];
/** One question of the interview. */
export type Question = Answer['open'][number];
/** A fact in words. */
export type Told = Assessed['told'][number];
/** The value of a fact. */
export type FactValue = Told['value'];
/** What was decided before. */
export type Precedent = Assessed['precedents'][number];
/** An article that bears on an answer. */
export type Article = Answer['articles'][number];
/** A role of the protocol. */
export type ProtocolRole = Answer['ask'][number];
/** How an answer sounds. */
export type AnswerTone = Answer['tone'];
