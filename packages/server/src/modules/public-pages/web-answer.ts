import type { AnswerView, ArticleView, Language, Text } from '@plaatswijs/rules';
import { formatsFor, publicMessages, termWords } from '@plaatswijs/web/messages';
import type { AnswerPage, CitationView, PageFrame } from '@plaatswijs/web/public';
import { anchorOf } from '../../platform/school-pages.ts';
import { names } from './form-state.ts';
import { givenAnswer, type Layout, valueWords } from './page-words.ts';
import type { PublicPage } from './pages.ts';

type Of<Kind extends PublicPage['kind']> = Extract<PublicPage, { readonly kind: Kind }>;

/** The answer at the end of an interview. */
export function answerPage(page: Of<'answer'>, frame: PageFrame, language: Language): AnswerPage {
  const { answer, precedents, told, fields, action, about } = page;
  const say = publicMessages(language);
  const decided = {
    may: say.outcomes.allow,
    'may-if': say.outcomes['allow-if'],
    'may-not': say.outcomes.forbid,
  };
  const given = (fact: (typeof answer.assumed)[number]) => givenAnswer(fact, language, action, fields, told);
  return {
    ...answerPart(page, frame, language),
    act: about?.[language] ?? '',
    assumed: answer.assumed.map((fact) => assumedAnswer(given(fact))),
    given: told.filter(({ fact }) => fact !== 'act').map(given),
    precedents: precedents.map(({ summary, decision, decidedIn }) => ({
      day: decidedIn,
      question: summary,
      decision: decided[decision],
    })),
    share: { action, method: 'post', hidden: [...fields, { name: names.share, value: '1' }] },
    note: noteOf(answer, language),
    askWhom: whomToAsk(page).map(({ name }) => ({
      role: name[language],
      href: null,
      put: { action, method: 'post', hidden: [...fields, { name: names.put, value: '1' }] },
    })),
  };
}

/** Who judges what is open, and else whom the protocol names for who doubts. */
function whomToAsk({ answer, doubtTo }: Of<'answer'>): AnswerView['ask'] {
  return answer.ask.length > 0 || doubtTo === null ? answer.ask : [doubtTo];
}

/** What was assumed is not among what was told, so there is nothing to go back to: it is asked. */
function assumedAnswer({ change, ...rest }: ReturnType<typeof givenAnswer>) {
  const hidden = change.hidden.map(({ name, value }) => ({
    name: name === names.back ? names.ask : name,
    value,
  }));
  return { ...rest, change: { ...change, hidden } };
}

/** An answer somebody shared: without what was told, and with when it was. */
export function sharedPage(page: Of<'shared'>, frame: PageFrame, { language }: Layout): AnswerPage {
  const say = publicMessages(language);
  const day = formatsFor(language).longDay(page.answeredOn);
  const note = say.answerSharedOn({ day });
  return {
    ...answerPart(page, frame, language),
    act: page.starter?.text[language] ?? '',
    assumed: [],
    given: [],
    precedents: [],
    note: page.protocolChanged ? `${note} ${say.answerChanged}` : note,
    shareUrl: page.url,
  };
}

type Answered = Of<'answer'> | Of<'shared'>;

function answerPart({ answer, school, protocol }: Answered, frame: PageFrame, language: Language) {
  const citation = (article: ArticleView) => citationView(article, school.address, language);
  return {
    ...frame,
    kind: 'answer' as const,
    outcome: answer.outcome,
    sentence: sentenceOf(answer, language),
    why: answer.articles.map(citation),
    conditions: answer.conditions.map(({ text }) => text[language]),
    duties: answer.duties.map(({ text, to, within }) => ({
      text: text[language],
      to: to?.name[language] ?? null,
      within: within === null ? null : termWords(publicMessages(language), within),
    })),
    askWhom: answer.ask.map(({ name }) => ({ role: name[language], href: frame.signInHref })),
    change: (answer.change?.set ?? []).map((fact) => `${fact.text[language]} ${valueWords(fact, language)}`),
    goodToKnow: answer.goodToKnow.map(citation),
    continueHref: null,
    againHref: school.address,
    shareUrl: '',
    protocol: { title: protocol.title, inForceSince: protocol.startsOn },
  };
}

function citationView(
  { article, number, heading, says, part }: ArticleView,
  address: string,
  language: Language,
): CitationView {
  return {
    article: number,
    heading: heading[language],
    says: says[language],
    href: `${address}#${anchorOf(article)}`,
    part,
  };
}

/** The answer in one sentence: what its first article says, or what there is to say without one. */
function sentenceOf({ tone, articles, ask, tensions }: AnswerView, language: Language): string {
  const say = publicMessages(language);
  const first: Text | undefined = articles.find(({ part }) => part === 'decisive')?.says;
  const [judge] = ask;
  switch (tone) {
    case 'silent':
      return say.answerSilentShort;
    case 'open':
      return say.answerOpen;
    case 'ask-first':
      return judge === undefined ? say.answerOpen : say.answerAskFirst({ role: judge.name[language] });
    case 'unclear':
      return tensions[0]?.says[language] ?? say.answerDecides;
    case 'outside':
      return first?.[language] ?? say.answerOutside;
    default:
      return first?.[language] ?? say.answerDecides;
  }
}

/** What a reader must know besides: that a person decides, that the law still counts, or what the school chose. */
function noteOf({ tone, tensions }: AnswerView, language: Language): string | undefined {
  const say = publicMessages(language);
  if (tone === 'unclear') return tensions[0]?.choice[language] ?? say.answerDecides;
  return tone === 'outside' ? say.answerOutside : undefined;
}
