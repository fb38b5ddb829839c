import { factDefinition, factView, type InterviewState } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import {
  type AskedSchool,
  type AssessmentPorts,
  assessSituation,
  readTold,
  shareAnswer,
  starterView,
} from '../assessments/index.ts';
import { afterForm, type Form, factFields, hiddenFields, names, toldIn } from './form-state.ts';
import type { OfferedStarter, PublicPage, ToldAnswer } from './pages.ts';
import { addressOf } from './public-schools.ts';

/** Situations shown for one question; more is a list nobody reads on a phone. */
const mostFound = 6;

/** What comes of a posted form: a page, or a link to go to. */
export type MagDitResult = { readonly page: PublicPage } | { readonly goTo: string };

/** The question box and the interview behind it, one posted form at a time. Nothing is kept but what somebody shares. */
export async function magDit(
  tx: BoardTransaction,
  ports: AssessmentPorts,
  asked: AskedSchool,
  form: Form,
  day: string,
): Promise<MagDitResult | Refusal> {
  if (!form.has(names.fact)) return { page: searchPage(ports, asked, form.get(names.question)?.[0] ?? '') };
  const before = readTold(toldIn(form), ports.shelf.vocabulary, day);
  if ('ok' in before) return before;
  const state = afterForm(form, before, asked.protocol) ?? before;
  const starter = form.get(names.starter)?.[0] ?? null;
  if (form.has(names.share)) {
    if (state.situation.facts['act'] === undefined) return refuse('not-possible');
    const known = ports.starters.list.some(({ id }) => id === starter);
    const { code } = await shareAnswer(tx, asked, state, { starter: known ? starter : null, day });
    return { goTo: `${addressOf(asked.school.slug)}/antwoord/${code}` };
  }
  return { page: await interviewPage(tx, asked, state, starter) };
}

/** The situations that may be meant, and every act for who does not find theirs. */
export function searchPage(
  { starterIndex, shelf }: AssessmentPorts,
  { school: { name, slug } }: AskedSchool,
  question: string,
): PublicPage {
  const found = starterIndex.search(question, mostFound).map(({ starter }) => offered(starterView(starter)));
  const acts = [...(shelf.vocabulary.facts.get('act')?.values ?? [])].map(([act, text]) =>
    offered({ id: act, text, facts: { act } }, false),
  );
  const address = addressOf(slug);
  const action = `${address}/mag-dit`;
  return { kind: 'search', school: { name, address }, action, question: question.slice(0, 500), found, acts };
}

/** A situation as a form of its own. */
export function offered(
  { id, text, facts }: ReturnType<typeof starterView>,
  isStarter = true,
): OfferedStarter {
  const starter = isStarter ? [{ name: names.starter, value: id }] : [];
  return { id, text, fields: [...factFields(facts), ...starter] };
}

async function interviewPage(
  tx: BoardTransaction,
  asked: AskedSchool,
  state: InterviewState,
  starter: string | null,
): Promise<PublicPage> {
  const { step, answer, precedents } = await assessSituation(tx, asked, state, 'anyone');
  const address = addressOf(asked.school.slug);
  const common = {
    school: { name: asked.school.name, address },
    action: `${address}/mag-dit`,
    fields: hiddenFields(state, starter),
    told: toldAnswers(state, asked),
  };
  if (step.kind === 'question') return { ...common, kind: 'question', question: step.question };
  if (step.kind === 'special') return { ...common, kind: 'special', questions: step.questions };
  return { ...common, kind: 'answer', answer, precedents };
}

/** What was told, each with where to go back to; of people only who they are, which stands for all that was told of them. */
function toldAnswers(
  { situation }: InterviewState,
  { protocol: { compiled } }: AskedSchool,
): readonly ToldAnswer[] {
  const { vocabulary } = compiled;
  return Object.entries(situation.facts).flatMap(([fact, { value }]) => {
    if (factDefinition(vocabulary, fact)?.kind === 'people' && value !== 0) return [];
    const view = factView(vocabulary, fact, value);
    const back = /^people\.\d+\.who$/.test(fact) ? 'people' : fact;
    return view === null ? [] : [{ ...view, back }];
  });
}
