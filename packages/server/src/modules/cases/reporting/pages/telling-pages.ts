import type {
  FormTarget,
  ReportFieldProblem,
  ReportSentPage,
  ReportStartPage,
  ReportTellPage,
  ReportWhoPage,
} from '@plaatswijs/web/public';
import type { ReportLanguage, ReportManner, ReportReader } from '@plaatswijs/web/report-words';
import type { FirstReader } from '../../first-readers.ts';
import type { ReportSchool } from '../school-of-report.ts';
import { addressOf, frameAt, helpAt, imagesPart } from './page-frame.ts';
import { type Form, fileLimits } from './sent-form.ts';
import { type ImagesAnswer, type TellFields, type WhoFields, withoutImage } from './told-fields.ts';

/** Where a page is, in what language, and on what day (`YYYY-MM-DD`). */
export interface PageAt {
  readonly school: ReportSchool;
  readonly language: ReportLanguage;
  readonly today: string;
}

/** Fields of the page about who, those of the page that tells, and those no page shows. */
const whoNames = ['ik', 'leeftijd', 'over', 'seksueel', 'hoe', 'bij'] as const;
const tellNames = ['wat', 'waar', 'plek', 'link', 'link-wat', 'wanneer', 'dag', 'wie', 'haast'] as const;
const nameNames = ['naam', 'bereik'] as const;
const carriedNames = ['beeld', 'formulier', 'account'] as const;

/** Everything told so far that this page does not show, so that going back or to another language loses nothing. */
function hidden(form: Form, names: readonly string[]): FormTarget['hidden'] {
  return names.flatMap((name) =>
    (form.get(name) ?? []).filter((value) => value !== '').map((value) => ({ name, value })),
  );
}

/** First of all: whom to call, and the question that decides the route. */
export function startPage(
  { school, language, today }: PageAt,
  problems: readonly ReportFieldProblem[],
): ReportStartPage {
  return {
    ...frameAt(school, 'start'),
    kind: 'report-start',
    help: helpAt(school, today),
    form: { action: addressOf(school.slug, 'who', language), method: 'post', hidden: [] },
    problems,
    codeHref: addressOf(school.slug, 'code', language),
  };
}

/** Who tells it, about whom, and who may know. */
export function whoPage(
  { school, language, today }: PageAt,
  form: Form,
  shown: {
    readonly images: ImagesAnswer;
    readonly who: WhoFields;
    /** Somebody is signed in; `null` as a name when the session was not read. */
    readonly account: { readonly name: string | null } | null;
    readonly problems: readonly ReportFieldProblem[];
  },
): ReportWhoPage {
  const { images, who, account, problems } = shown;
  const { choice } = school.protocol;
  const carried = new Map(form);
  if (account !== null) carried.set('account', ['1']);
  return {
    ...frameAt(school, 'who', 'form'),
    kind: 'report-who',
    images: images === 'no' ? null : imagesPart(school, today, images === 'not-known'),
    form: {
      action: addressOf(school.slug, 'tell', language),
      method: 'post',
      hidden: hidden(carried, [...carriedNames, ...tellNames, ...nameNames]),
    },
    backAction: addressOf(school.slug, 'start', language),
    teller: who.teller,
    age: who.age,
    about: who.about,
    sexual: who.sexual,
    manner: who.manner,
    account,
    choice: choice === null ? null : { article: choice.article, chosen: who.addressee },
    problems,
  };
}

/** What happened, with who is going to read it. */
export function tellPage(
  { school, language, today }: PageAt,
  form: Form,
  shown: {
    readonly images: ImagesAnswer;
    readonly who: WhoFields;
    readonly manner: ReportManner;
    readonly told: TellFields;
    readonly readers: readonly FirstReader[];
    readonly takesFiles: boolean;
    readonly filesLost: boolean;
    readonly problems: readonly ReportFieldProblem[];
  },
): ReportTellPage {
  const { images, manner, told } = shown;
  const keepsName = manner === 'name' || manner === 'confidential';
  const values = [...tellNames, ...(keepsName ? nameNames : [])].map((name) => {
    const typed = form.get(name)?.[0] ?? '';
    return [name, images === 'no' ? typed : withoutImage(typed)] as const;
  });
  return {
    ...frameAt(school, 'tell', 'form'),
    kind: 'report-tell',
    images: images === 'no' ? null : imagesPart(school, today, images === 'not-known'),
    form: {
      action: addressOf(school.slug, 'send', language),
      method: 'post',
      hidden: hidden(form, [...carriedNames, ...whoNames]),
    },
    changeAction: addressOf(school.slug, 'who', language),
    manner,
    readers: rolesOf(shown.readers),
    notRead: notRead(shown.who),
    values: Object.fromEntries(values),
    place: told.place,
    urgency: told.urgency,
    today,
    files: shown.takesFiles ? limitsShown : null,
    filesAsked: shown.takesFiles ? school.protocol.screenshot : null,
    filesLost: shown.filesLost,
    problems: shown.problems,
  };
}

const megabyte = 1024 * 1024;

/** What the page says of how much can be sent along. */
export const limitsShown = {
  files: fileLimits.files,
  each: fileLimits.each / megabyte,
  together: fileLimits.together / megabyte,
};

/** It is in; the code is in this page and nowhere else. */
export function sentPage(
  { school, language, today }: PageAt,
  {
    code,
    manner,
    images,
    readers,
  }: {
    readonly code: string | null;
    readonly manner: ReportManner;
    readonly images: ImagesAnswer;
    readonly readers: readonly FirstReader[];
  },
): ReportSentPage {
  return {
    ...frameAt(school, null),
    kind: 'report-sent',
    code,
    manner,
    readers: rolesOf(readers),
    images: images === 'no' ? null : imagesPart(school, today, images === 'not-known'),
    codeHref: addressOf(school.slug, 'code', language),
  };
}

function rolesOf(readers: readonly FirstReader[]): readonly ReportReader[] {
  return [...new Set(readers.map(({ capacity }) => capacity))];
}

/** Who does not read it because it is about them. */
function notRead({ about }: WhoFields): readonly ReportReader[] {
  return (['counsellor', 'director', 'leader', 'board'] as const).filter((one) => about.includes(one));
}
