/** The rules of Plaatswijs: what a protocol says about a situation. Pure; runs in the browser and on the server. */

export { strengthOf } from './assess/answers.ts';
export { type Asking, assess } from './assess/assess.ts';
export type {
  Answer,
  Assessment,
  Change,
  Citation,
  Explanation,
  NormExplanation,
  NormResult,
  OwedDuty,
  Question,
  TensionResult,
} from './assess/assessment.ts';
export { compileProtocol } from './assess/compile.ts';
export type { CompiledProtocol } from './assess/compiled.ts';
export { describeTest } from './assess/explain.ts';
export { canonicalJson, digestOf, engine } from './assess/receipt.ts';
export { recompute } from './assess/recompute.ts';
export { decideSituation, withFact } from './assess/relevance.ts';
export type { Verdict } from './assess/verdict.ts';
export { factDefinition } from './facts/fact-definition.ts';
export { type RawSituation, readSituation, type SituationProblem } from './facts/read-situation.ts';
export { type KnownFact, personKey, type Situation, type Source } from './facts/situation.ts';
export { withUsual } from './facts/with-usual.ts';
export type { Condition } from './format/condition.ts';
export type { Positions } from './format/positions.ts';
export type { Problem } from './format/problem.ts';
export {
  type Article,
  type Bearer,
  type Modality,
  type Norm,
  type Outcome,
  outcomes,
  type Protocol,
  type Tension,
} from './format/protocol.ts';
export { readProtocol } from './format/read-protocol.ts';
export { readScenarios, type Scenario } from './format/read-scenarios.ts';
export { readStarters, type Starter, type Starters } from './format/read-starters.ts';
export { readVocabulary } from './format/read-vocabulary.ts';
export { didYouMean } from './format/suggest.ts';
export type { Language, Text } from './format/text.ts';
export type { FactDefinition, FactKey, SimpleValue, Vocabulary } from './format/vocabulary.ts';
export {
  type AnswerView,
  type ArticleView,
  answerView,
  articleOfNorm,
  type DutyView,
  type RoleView,
  roleView,
  type Tone,
  tones,
} from './interview/answer-view.ts';
export {
  backTo,
  type Interview,
  type InterviewState,
  type InterviewStep,
  interview,
  replyFacts,
  type Usual,
} from './interview/interview.ts';
export { type FactView, factView, type QuestionView, questionView } from './interview/question-view.ts';
export { lintProtocol } from './lint/lint-protocol.ts';
export type { Remark } from './lint/remark.ts';
export { runScenario, type ScenarioFailure } from './scenarios/run-scenario.ts';
export type { Truth } from './truth.ts';
