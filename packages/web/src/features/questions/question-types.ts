import type { AnswerTo } from '../../api/shapes.ts';

/** A question somebody put, with whom it was put before. */
export type MyQuestion = AnswerTo<'/api/v1/schools/{schoolId}/questions/mine', 'get'>['items'][number];
/** A question that was put before whoever is signed in. */
export type QuestionForMe = AnswerTo<
  '/api/v1/schools/{schoolId}/questions/to-answer',
  'get'
>['items'][number];
