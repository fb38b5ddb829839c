import { type CaseAbout, caseAbout, caseAgeGroup, casePlace, caseUrgency } from '@plaatswijs/contract';
import type { ReportFieldProblem } from '@plaatswijs/web/public';
import type { ReportAge, ReportManner, ReportProblem, ReportTeller } from '@plaatswijs/web/report-words';
import { z } from 'zod';
import type { ReportSchool } from '../school-of-report.ts';
import type { Form } from './sent-form.ts';

/** The answer to the first question. Who does not know is taken at the safest. */
export type ImagesAnswer = 'yes' | 'no' | 'not-known';

const imagesAnswers = { ja: 'yes', nee: 'no', 'weet-niet': 'not-known' } as const;
const teller = z.enum(['pupil', 'parent', 'employee', 'other']);
const manner = z.enum(['name', 'account', 'confidential', 'anonymous']);
const sexual = z.enum(['yes', 'no', 'not-known']);
const addressee = z.enum(['director', 'board']);

/** One answer of a form; null when it is none of ours. */
function oneOf<Value extends string>(form: Form, name: string, values: z.ZodType<Value>): Value | null {
  const parsed = values.safeParse(form.get(name)?.[0]);
  return parsed.success ? parsed.data : null;
}

/** What stands in a field, without what no screen shows but the ends of lines. */
export function textIn(form: Form, name: string): string {
  return (form.get(name)?.[0] ?? '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** Anything but a clear no is the route on which no image comes in. Null: the question was not answered. */
export function imagesIn(form: Form): ImagesAnswer | null {
  const said = form.get('beeld')?.[0];
  if (said === undefined) return null;
  // Twice answered is not a clear no either.
  if (form.get('beeld')?.length !== 1) return 'yes';
  return Object.entries(imagesAnswers).find(([word]) => word === said)?.[1] ?? 'yes';
}

/** What somebody says of who they are, whom it is about and who may know. Null: not chosen. */
export interface WhoFields {
  readonly teller: ReportTeller | null;
  readonly age: ReportAge | null;
  readonly about: readonly CaseAbout[];
  readonly sexual: 'yes' | 'no' | 'not-known' | null;
  readonly manner: ReportManner | null;
  readonly addressee: 'director' | 'board' | null;
}

export function whoIn(form: Form): WhoFields {
  const age = oneOf(form, 'leeftijd', caseAgeGroup);
  const isAbout = (form.get('over') ?? []).flatMap((one) => caseAbout.safeParse(one).data ?? []);
  return {
    teller: oneOf(form, 'ik', teller),
    age: age === 'unknown' ? null : age,
    about: [...new Set(isAbout)],
    sexual: oneOf(form, 'seksueel', sexual),
    manner: oneOf(form, 'hoe', manner),
    addressee: oneOf(form, 'bij', addressee),
  };
}

/** What is wrong with it, all at once, each at the field where it can be put right. */
export function problemsOfWho(
  who: WhoFields,
  images: ImagesAnswer,
  { protocol, holders }: Pick<ReportSchool, 'protocol' | 'holders'>,
): readonly ReportFieldProblem[] {
  const found: ReportFieldProblem[] = [];
  const wrong = (field: string, problem: ReportProblem) => found.push({ field, problem });
  if (who.teller === null) wrong('ik', 'choose-teller');
  if (who.about.length === 0) wrong('over', 'choose-about');
  if (images === 'no' && who.sexual === null) wrong('seksueel', 'choose-sexual');
  if (who.manner === null) wrong('hoe', 'choose-manner');
  if (who.manner === 'confidential') {
    if (who.about.includes('counsellor')) wrong('hoe', 'counsellor-confidential');
    else if (holders.counsellors.length === 0) wrong('hoe', 'no-counsellor');
  }
  const hasChoice = protocol.choice !== null && who.manner !== 'confidential';
  if (hasChoice && who.addressee === null) wrong('bij', 'choose-addressee');
  return found;
}

/** What happened, as it was typed. */
export interface TellFields {
  readonly what: string;
  readonly place: z.infer<typeof casePlace> | null;
  readonly where: string;
  readonly link: string;
  readonly linkNote: string;
  readonly when: string;
  readonly day: string;
  readonly people: string;
  readonly urgency: z.infer<typeof caseUrgency> | null;
  readonly name: string;
  readonly reach: string;
}

/** Names of the fields with text, and the most each may hold, in characters. */
const texts = {
  what: ['wat', 10_000],
  where: ['plek', 500],
  link: ['link', 2_000],
  linkNote: ['link-wat', 1_000],
  when: ['wanneer', 300],
  day: ['dag', 10],
  people: ['wie', 2_000],
  name: ['naam', 200],
  reach: ['bereik', 300],
} as const;

export function tellIn(form: Form, images: ImagesAnswer): TellFields {
  const text = (key: keyof typeof texts) => textIn(form, texts[key][0]);
  return {
    what: text('what'),
    place: oneOf(form, 'waar', casePlace),
    where: text('where'),
    // Nobody has to go and look for it: on that route no link is asked, and one that is sent is not kept.
    link: images === 'no' ? text('link') : '',
    linkNote: images === 'no' ? text('linkNote') : '',
    when: text('when'),
    day: text('day'),
    people: text('people'),
    urgency: oneOf(form, 'haast', caseUrgency),
    name: text('name'),
    reach: text('reach'),
  };
}

/** What is wrong with what was told, all at once. `today` is `YYYY-MM-DD`. */
export function problemsOfTell(
  told: TellFields,
  {
    manner: chosen,
    images,
    today,
  }: { readonly manner: ReportManner; readonly images: ImagesAnswer; readonly today: string },
): readonly ReportFieldProblem[] {
  const found: ReportFieldProblem[] = [];
  const wrong = (field: string, problem: ReportProblem) => found.push({ field, problem });
  const asksName = chosen === 'name' || chosen === 'confidential';
  if (asksName && told.name === '') wrong('naam', 'say-name');
  if (told.what === '') wrong('wat', 'say-what');
  if (told.urgency === null) wrong('haast', 'choose-urgency');
  if (told.link !== '' && told.linkNote === '') wrong('link-wat', 'link-note');
  if (told.day !== '' && !isDayBefore(told.day, today)) wrong('dag', 'wrong-day');
  for (const [key, [field, most]] of Object.entries(texts)) {
    const value = told[key as keyof typeof texts];
    if (key !== 'day' && value.length > most) wrong(field, 'too-long');
    if (images !== 'no' && hasImage(value)) wrong(field, 'image-in-text');
  }
  return found;
}

function isDayBefore(day: string, today: string): boolean {
  return z.iso.date().safeParse(day).success && day <= today && day >= '1950-01-01';
}

const imageData = /data:\s*[a-z]+\/[\w.+-]+[;,][^\s]*|[A-Za-z0-9+/_-]{300,}={0,2}/gi;

/** Whether a text carries the bytes of an image, as an address of data or as a long row of its signs. */
export function hasImage(text: string): boolean {
  return text.search(imageData) >= 0;
}

/** A text without them. */
export function withoutImage(text: string): string {
  return text.replaceAll(imageData, '').trim();
}
