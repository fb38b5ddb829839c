import type { ConsentCapacity, ConsentLanguage } from '@plaatswijs/contract';
import type {
  ConsentAbout,
  ConsentDonePage,
  ConsentFormError,
  ConsentPurposeView,
  ConsentQuestion,
  ConsentQuestionsPage,
} from '@plaatswijs/web/public';
import { dayOf } from '../../../platform/calendar.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import type { Answered, ChosenAnswer } from '../answer-request.ts';
import { isCurrent, lastWordOf } from '../open-questions.ts';
import type { OpenRequest } from '../open-request.ts';
import type { Purpose } from '../purpose-version.ts';
import type { ConsentSchool } from '../school-of-consent.ts';
import { formToken } from './form-token.ts';
import { frameAt, inLanguage } from './page-frame.ts';
import { touchedNow, type WhereOf, whereShown } from './where-part.ts';

/** Where a page is, and in what language it was asked. */
export interface PageAt {
  readonly address: string;
  readonly school: ConsentSchool;
  readonly language: ConsentLanguage;
  readonly now: Date;
  /** Where the people of the request are to be seen. */
  readonly where: WhereOf;
}

const abouts: Readonly<Record<ConsentCapacity, ConsentAbout>> = {
  guardian: 'children',
  pupil: 'pupil',
  employee: 'employee',
};

/** The name under which a form sends one answer. */
export function fieldFor(subjectId: string, purposeId: string): string {
  return `a-${subjectId}-${purposeId}`;
}

/** The versions a page shows, so that an answer to what has changed meanwhile is not taken for one to what is new. */
function versionsShown(purposes: readonly Purpose[]): string {
  return purposes.map(({ id, current }) => `${id}:${current.number}`).join(' ');
}

/** Every question of a request, with nothing chosen but what this same person chose before. */
export function questionsPage(
  keyring: Keyring,
  open: OpenRequest,
  { address, school, language, now, where }: PageAt,
  came: { readonly error: ConsentFormError; readonly sent: ReadonlyMap<string, 'yes' | 'no'> } | null,
): ConsentQuestionsPage {
  const { request, people, purposes } = open;
  return {
    ...frameAt(address, school),
    kind: 'consent-questions',
    about: abouts[request.capacity],
    form: {
      action: inLanguage(address, language),
      method: 'post',
      hidden: [
        { name: 'token', value: formToken(keyring, request.id, now) },
        { name: 'versions', value: versionsShown(purposes) },
      ],
    },
    people: people.map(({ person, decidesAlone }) => ({
      firstName: person.firstName,
      decidesAlone,
      questions: decidesAlone
        ? []
        : purposes.map((purpose) => question(open, person.id, purpose, came?.sent ?? null)),
      where: decidesAlone ? null : whereShown(open, person.id, where),
    })),
    error: came?.error ?? null,
    until: request.expiresAt === null ? null : dayOf(new Date(request.expiresAt)),
  };
}

function question(
  { request, linesOf }: OpenRequest,
  subjectId: string,
  purpose: Purpose,
  sent: ReadonlyMap<string, 'yes' | 'no'> | null,
): ConsentQuestion {
  const lines = linesOf(subjectId, purpose.id);
  const own = lastWordOf(lines, request.answererId);
  const told = own ?? (request.capacity === 'guardian' ? lastWordOf(lines, null) : null);
  const field = fieldFor(subjectId, purpose.id);
  return {
    ...purposeView(purpose),
    field,
    channels: purpose.current.channels.map(({ name, audience }) => ({ name, audience })),
    earlier:
      told === null
        ? null
        : {
            answer: told.kind === 'given' ? 'yes' : 'no',
            on: told.saidOn,
            from: own === null ? 'enrolment' : 'own',
            counts: isCurrent(told, purpose),
          },
    ...(sent === null ? {} : { sent: sent.get(field) ?? null }),
  };
}

function purposeView({ current: { name, meaning, standard } }: Purpose): ConsentPurposeView {
  return { name, meaning: meaning.trim() === '' ? null : meaning, standard };
}

/** What is stored now, for everybody the form was about. */
export function donePage(
  open: OpenRequest,
  chosen: readonly ChosenAnswer[],
  answered: Answered,
  { address, school, language, now, where }: PageAt,
): ConsentDonePage {
  const { request, people, purposes, linesOf } = open;
  const { added, mailed } = answered;
  const answerOf = (subjectId: string, purpose: Purpose) => {
    const said = chosen.find((one) => one.subjectId === subjectId && one.purpose.id === purpose.id);
    const before = lastWordOf(linesOf(subjectId, purpose.id), request.answererId);
    const kept =
      before === null || !isCurrent(before, purpose) ? null : before.kind === 'given' ? 'yes' : 'no';
    const line = added.find((one) => one.subjectId === subjectId && one.purposeId === purpose.id);
    return {
      ...purposeView(purpose),
      answer: said?.answer ?? kept,
      withdrawn: line?.kind === 'withdrawn',
    } as const;
  };
  return {
    ...frameAt(address, school),
    kind: 'consent-done',
    about: abouts[request.capacity],
    on: dayOf(now),
    people: people
      .filter(({ decidesAlone }) => !decidesAlone)
      .map(({ person }) => ({
        firstName: person.firstName,
        answers: purposes.map((purpose) => answerOf(person.id, purpose)),
        ...touchedNow(open, person.id, answered, where),
      })),
    mailed,
    wayBack: request.by === 'letter' ? 'code' : 'link',
    changeHref: inLanguage(address, language),
  };
}
