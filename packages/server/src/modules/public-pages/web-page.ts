import { problems } from '@plaatswijs/contract';
import type { Language, QuestionView, Text } from '@plaatswijs/rules';
import { publicMessages } from '@plaatswijs/web/messages';
import type { AskPage, PageFrame, PublicPage as WebPage } from '@plaatswijs/web/public';
import { anchorOf } from '../../platform/school-pages.ts';
import { names } from './form-state.ts';
import { aboutWhom, givenAnswer, type Layout } from './page-words.ts';
import type { PageSchool, PublicPage } from './pages.ts';
import { answerPage, sharedPage } from './web-answer.ts';

/** Lays a page out in one language, as the renderer takes it. */
export function webPage(page: PublicPage, layout: Layout): WebPage {
  const frame = frameOf(page, layout);
  switch (page.kind) {
    case 'front':
      return frontPage(page, frame, layout);
    case 'school':
      return schoolWebPage(page, frame, layout);
    case 'question':
      return askPage(page, frame, layout, page.question);
    case 'special':
      return specialPage(page, frame, layout);
    case 'answer':
      return answerPage(page, frame, layout.language);
    case 'shared':
      return sharedPage(page, frame, layout);
    case 'problem':
      return {
        ...frame,
        kind: 'problem',
        status: problems[page.code].status,
        requestId: problems[page.code].status >= 500 ? layout.requestId : null,
        backHref: page.school?.address ?? '/',
      };
  }
}

function frameOf(page: PublicPage, { address }: Layout): PageFrame {
  const school: PageSchool | null = 'school' in page ? page.school : null;
  const slug = school?.address.slice('/s/'.length);
  return {
    school: school === null ? null : { name: school.name, href: school.address, logo: school.logo ?? null },
    languages: { nl: `${address}?taal=nl`, en: `${address}?taal=en` },
    signInHref: slug === undefined ? '/aanmelden' : `/aanmelden?school=${slug}`,
  };
}

type Of<Kind extends PublicPage['kind']> = Extract<PublicPage, { readonly kind: Kind }>;

function frontPage({ boards }: Of<'front'>, frame: PageFrame, { demonstration }: Layout): WebPage {
  return {
    ...frame,
    kind: 'front',
    demonstration,
    boards: boards.map(({ name, schools }) => ({
      name,
      schools: schools.map((school) => ({ name: school.name, href: school.address, sector: null })),
    })),
  };
}

function schoolWebPage(page: Of<'school'>, frame: PageFrame, { language }: Layout): WebPage {
  const { action, common, acts, asked, protocol } = page;
  const form = { action, method: 'post', hidden: [] } as const;
  const choice = ({ id, text }: { readonly id: string; readonly text: Text }) => ({
    value: id,
    label: text[language],
  });
  const found = asked?.found.map(({ text, fields }) => ({
    label: text[language],
    form: { ...form, hidden: fields },
  }));
  return {
    ...frame,
    kind: 'school',
    questionBox: {
      form,
      common: asked === null ? common.map(choice) : [],
      all: acts.map(choice),
      error: null,
      search: { form, words: asked?.words ?? '', found: found ?? null },
    },
    protocol: {
      title: protocol.title,
      version: protocol.version === 'undated' ? null : protocol.version,
      inForceSince: protocol.startsOn,
      adoptedBy: protocol.holder,
      sections: sectionsOf(protocol.articles, language),
      document: null,
    },
  };
}

/** Articles under the headings of the school's own paper, in its order. */
function sectionsOf(articles: Of<'school'>['protocol']['articles'], language: Language) {
  return [...Map.groupBy(articles, ({ section }) => section)].map(([heading, list]) => ({
    heading: heading === '' ? null : heading,
    articles: list.map(({ article, number, heading: title, summary }) => ({
      anchor: anchorOf(article),
      number,
      heading: title[language],
      summary: summary[language],
    })),
  }));
}

function askPage(
  page: Of<'question'>,
  frame: PageFrame,
  { language }: Layout,
  { fact, suggested, ...question }: QuestionView,
): AskPage {
  const say = publicMessages(language);
  return {
    ...interviewPart(page, frame, language, [fact]),
    question: {
      name: names.reply,
      text: aboutWhom(question, page.told, language),
      help: null,
      answer: answerForm(question, language),
      chosen: suggested === null ? [] : [suggested].flat().map(String),
      error: page.wrong ? say.askAgain : null,
    },
  };
}

function answerForm(
  { kind, values, min, max }: Pick<QuestionView, 'kind' | 'values' | 'min' | 'max'>,
  language: Language,
): AskPage['question']['answer'] {
  const listed = values.map(({ value, label }) => ({ value, label: label[language] }));
  switch (kind) {
    case 'yesno':
    case 'date':
      return { kind };
    case 'number':
      return { kind, min, max };
    case 'choice':
      return { kind, values: listed };
    case 'choices':
    case 'people':
      return { kind: 'choices', values: listed };
  }
}

/** What is usually not so, together: what is ticked is so, and the rest is not. */
function specialPage(page: Of<'special'>, frame: PageFrame, { language }: Layout): AskPage {
  const say = publicMessages(language);
  const asked = page.questions.map(({ fact }) => fact);
  return {
    ...interviewPart(page, frame, language, asked),
    question: {
      name: names.reply,
      text: say.askSpecial,
      help: say.askSpecialHelp,
      answer: {
        kind: 'choices',
        values: page.questions.map(({ fact, text }) => ({ value: fact, label: text[language] })),
      },
      chosen: [],
      error: page.wrong ? say.askAgain : null,
    },
  };
}

function interviewPart(
  { action, fields, told, about, school, number }: Of<'question'> | Of<'special'>,
  frame: PageFrame,
  language: Language,
  asked: readonly string[],
): Omit<AskPage, 'question'> {
  return {
    ...frame,
    kind: 'ask',
    act: { label: about?.[language] ?? '', changeHref: school.address },
    form: {
      action,
      method: 'post',
      hidden: [...fields, ...asked.map((value) => ({ name: names.asked, value }))],
    },
    given: told
      .filter(({ fact }) => fact !== 'act')
      .map((one) => givenAnswer(one, language, action, fields, told)),
    progress: { number, atMost: null },
  };
}
