import { factDefinition, factView, type InterviewState, questionView, type Text } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import { schoolAddress } from '../../platform/school-pages.ts';
import {
  type AskedSchool,
  type AssessmentPorts,
  assessSituation,
  readTold,
  shareAnswer,
  starterView,
} from '../assessments/index.ts';
import type { CarriedAsk } from './carry-ask.ts';
import { afterForm, type Form, factFields, hiddenFields, names, toldFacts, toldIn } from './form-state.ts';
import type { OfferedStarter, PublicPage, ToldAnswer } from './pages.ts';
import { pageSchool } from './public-schools.ts';

/** Situations shown for one question; more is a list nobody reads on a phone. */
const mostFound = 6;

/** What is asked most, as far as anybody can tell before it is counted: two of staff, two of pupils, two of parents. */
const common = [
  'photo-pupils-facebook',
  'friend-former-pupil',
  'pupil-phone-break',
  'photo-classmate',
  'parent-own-child',
  'parent-criticism',
];

/** What comes of a posted form: a page, a link to go to, or something to take along and go on with. */
export type MagDitResult =
  | { readonly page: PublicPage }
  | { readonly goTo: string }
  | { readonly carry: CarriedAsk };

/** The question box and the interview behind it, one posted form at a time. Nothing is kept but what somebody shares. */
export async function magDit(
  tx: BoardTransaction,
  ports: AssessmentPorts,
  asked: AskedSchool,
  form: Form,
  day: string,
): Promise<MagDitResult | Refusal> {
  const chosen = form.get(names.act)?.[0];
  const begun = chosen === undefined ? null : offeredBy(ports, chosen);
  const told = begun === null ? toldIn(form) : { facts: begun.facts, notKnown: [] };
  const words = form.get(names.question)?.[0] ?? null;
  if (Object.keys(told.facts).length === 0) return { page: schoolPage(ports, asked, words) };
  const before = readTold(told, ports.shelf.vocabulary, day);
  if ('ok' in before) return before;
  const after = afterForm(form, before, asked.protocol);
  const state = after ?? before;
  const starter = begun?.starter ?? form.get(names.starter)?.[0] ?? null;
  const known = ports.starters.list.find(({ id }) => id === starter);
  if (form.has(names.share)) {
    if (state.situation.facts['act'] === undefined) return refuse('not-possible');
    const { code } = await shareAnswer(tx, asked, state, { starter: known?.id ?? null, day });
    return { goTo: `${schoolAddress(asked.school.slug)}/antwoord/${code}` };
  }
  const about = known?.text ?? actText(state, ports);
  if (form.has(names.put)) {
    return { carry: { school: asked.school.slug, about, facts: toldFacts(state), notKnown: state.notKnown } };
  }
  const given = known === undefined ? 1 : Object.keys(known.facts).length;
  const ask = form.get(names.ask)?.[0] ?? null;
  const shown = { state, about, starter: known?.id ?? null, wrong: after === null, given, ask };
  return { page: await interviewPage(tx, asked, shown) };
}

/** What a button of the question box stands for: a situation, or an act. */
function offeredBy({ starters, shelf: { vocabulary } }: AssessmentPorts, chosen: string) {
  const found = starters.list.find(({ id }) => id === chosen);
  if (found !== undefined) return { facts: starterView(found).facts, starter: found.id };
  const isAct = vocabulary.facts.get('act')?.values?.has(chosen) === true;
  return isAct ? { facts: { act: chosen }, starter: null } : null;
}

function actText({ situation }: InterviewState, { shelf: { vocabulary } }: AssessmentPorts): Text | null {
  const act = situation.facts['act']?.value;
  return vocabulary.facts.get('act')?.values?.get(String(act)) ?? null;
}

/** The page of a school: the question box, what was found for somebody's words, and the protocol. */
export function schoolPage(
  { starterIndex, starters, shelf }: AssessmentPorts,
  { school, protocol }: AskedSchool,
  words: string | null,
): PublicPage {
  const shown = pageSchool(school);
  const { title, holder, articles } = protocol.compiled.protocol;
  const byId = new Map(starters.list.map((starter) => [starter.id, starter]));
  return {
    kind: 'school',
    school: shown,
    action: `${shown.address}/mag-dit`,
    common: common.flatMap((id) => {
      const starter = byId.get(id);
      return starter === undefined ? [] : [offered(starterView(starter))];
    }),
    acts: [...(shelf.vocabulary.facts.get('act')?.values ?? [])].map(([act, text]) => ({
      id: act,
      text,
      fields: factFields({ act }),
    })),
    asked: words === null ? null : { words: words.slice(0, 500), found: found(starterIndex, words) },
    protocol: {
      title,
      holder: holder.name,
      version: protocol.version,
      startsOn: protocol.startsOn,
      articles: articles.map(({ id, heading, summary, place: { number, section } }) => ({
        article: id,
        number,
        section,
        heading,
        summary,
      })),
    },
  };
}

function found(index: AssessmentPorts['starterIndex'], words: string): readonly OfferedStarter[] {
  return index.search(words, mostFound).map(({ starter }) => offered(starterView(starter)));
}

/** A situation as a form of its own. */
export function offered({ id, text, facts }: ReturnType<typeof starterView>): OfferedStarter {
  return { id, text, fields: [...factFields(facts), { name: names.starter, value: id }] };
}

interface Shown {
  readonly state: InterviewState;
  readonly about: Text | null;
  readonly starter: string | null;
  readonly wrong: boolean;
  /** Facts that the situation told, which nobody was asked. */
  readonly given: number;
  /** A fact that was assumed and that the asker wants to tell after all. */
  readonly ask: string | null;
}

async function interviewPage(
  tx: BoardTransaction,
  asked: AskedSchool,
  { state, about, starter, wrong, given, ask }: Shown,
): Promise<PublicPage> {
  const { step, answer, precedents, doubtTo } = await assessSituation(tx, asked, state, 'anyone');
  const instead = ask === null ? null : questionView(asked.protocol.compiled.vocabulary, ask);
  const school = pageSchool(asked.school);
  const { startsOn, compiled } = asked.protocol;
  const shown = {
    school,
    action: `${school.address}/mag-dit`,
    fields: hiddenFields(state, starter),
    told: toldAnswers(state, asked),
    protocol: { title: compiled.protocol.title, startsOn },
    about,
    number: Math.max(1, Object.keys(state.situation.facts).length + state.notKnown.length - given + 1),
    wrong,
  };
  if (instead !== null) return { ...shown, kind: 'question', question: instead };
  if (step.kind === 'question') return { ...shown, kind: 'question', question: step.question };
  if (step.kind === 'special') return { ...shown, kind: 'special', questions: step.questions };
  return { ...shown, kind: 'answer', answer, precedents, doubtTo };
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
