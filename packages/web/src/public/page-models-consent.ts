import type { Audience, ConsentLanguage, StandardPurpose } from '@plaatswijs/contract';
import type { FormTarget } from './page-models.ts';

// What the pages about consent show, without an account. Plain data, as in `page-models.ts`; but in six languages, so the
// words stand with the pages, and the server sends codes. What a school wrote itself stays Dutch and is shown as such.

/** Asked as a guardian about children, or by a pupil of sixteen or an employee about themselves. */
export type ConsentAbout = 'children' | 'pupil' | 'employee';

/** What stands around every page about consent. */
export interface ConsentFrame {
  /** `null` where nobody may know which school it is: after a secret we don't know. */
  readonly school: { readonly name: string; readonly href: string; readonly logo: string | null } | null;
  /** This page in each language: the address it has now, with `?taal=…`. */
  readonly languages: Readonly<Record<ConsentLanguage, string>>;
}

/** How a question is answered; the form sends these as they are, and nothing for what is left open. */
export type ConsentAnswer = 'yes' | 'no';

/** What one is asked to permit. */
export interface ConsentPurposeView {
  /** As the school calls it, in Dutch. */
  readonly name: string;
  /** What it means, as the school wrote it, in Dutch; `null` when ours says it all. */
  readonly meaning: string | null;
  /** The purpose of ours it is, with an explanation in every language; `null` for one of the school's own. */
  readonly standard: StandardPurpose | null;
}

/** One question: one person, one purpose. */
export interface ConsentQuestion extends ConsentPurposeView {
  /** Name under which the form sends the answer; also the id on the page, so letters, digits and hyphens. */
  readonly field: string;
  /** The channels it is about, by their Dutch names: "Facebook", "Schoolwebsite". Empty for a purpose without any. */
  readonly channels: readonly { readonly name: string; readonly audience: Audience }[];
  /**
   * The answer that this same person gave before, never that of another. `counts` is false when the purpose has changed
   * since: then it is told and not filled in. `enrolment` is what the school took over from a form: told, not filled in.
   */
  readonly earlier: {
    readonly answer: ConsentAnswer;
    /** `yyyy-mm-dd`. */
    readonly on: string;
    readonly from: 'own' | 'enrolment';
    readonly counts: boolean;
  } | null;
  /** What was chosen when the form came back with an error; `undefined` at the first showing. */
  readonly sent?: ConsentAnswer | null | undefined;
}

/** Something that was placed with somebody in it. */
export interface ConsentPlaced {
  /** The channel, by its Dutch name. */
  readonly channel: string;
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly shown: readonly ('picture' | 'covered' | 'sound' | 'name')[];
  /** Whether there was consent on that day. Never whose answer that was. */
  readonly consentThen: boolean;
  /** `open`: it has to go, because of what this same person answered. */
  readonly now: 'online' | 'open' | 'replaced' | 'stays' | { readonly takenDownOn: string };
}

/** Where somebody is to be seen. */
export interface ConsentWhere {
  /** Newest first. */
  readonly placed: readonly ConsentPlaced[];
  /** Photos that are kept and were placed nowhere. */
  readonly kept: number;
}

/** Somebody on the page: a child, or oneself. */
export interface ConsentPerson {
  /** First name only. */
  readonly firstName: string;
  /** Empty for a child that is sixteen by now and decides alone (`decidesAlone`). */
  readonly questions: readonly ConsentQuestion[];
  readonly decidesAlone: boolean;
  /** Null for a child that decides alone: then it is for them. */
  readonly where: ConsentWhere | null;
}

/** Why a form came back. `nothing`: no answer in it. `changed`: a purpose changed meanwhile. `old`: open for too long. */
export type ConsentFormError = 'nothing' | 'changed' | 'old';

/** The questions, all on one page. */
export interface ConsentQuestionsPage extends ConsentFrame {
  readonly kind: 'consent-questions';
  readonly about: ConsentAbout;
  /** A `post`; hidden fields hold the token against forgery, the versions shown and the language. */
  readonly form: FormTarget;
  readonly people: readonly ConsentPerson[];
  readonly error: ConsentFormError | null;
  /** Until when this page can be opened, `yyyy-mm-dd`; `null` for one that does not end. */
  readonly until: string | null;
}

/** What was stored. */
export interface ConsentDonePage extends ConsentFrame {
  readonly kind: 'consent-done';
  readonly about: ConsentAbout;
  /** The day of the answers, `yyyy-mm-dd`. */
  readonly on: string;
  readonly people: readonly {
    readonly firstName: string;
    readonly answers: readonly (ConsentPurposeView & {
      /** What counts now as this person's answer; `null`: still open. */
      readonly answer: ConsentAnswer | null;
      /** A yes was taken back just now. */
      readonly withdrawn: boolean;
    })[];
    /** What is online and has to go because of what was just answered. */
    readonly touched: readonly ConsentPlaced[];
    /** Photos that were ready for a channel where they may not be used like that any more. */
    readonly ready: number;
  }[];
  /** A mail with the same goes to the address the school has. False for who has none. */
  readonly mailed: boolean;
  /** How to come back: by the link that was mailed, or by the code of the letter. */
  readonly wayBack: 'link' | 'code';
  /** To the questions again, with these answers in it. */
  readonly changeHref: string;
}

/** Typing the code of a letter. The form sends `code`, in any spacing and case. */
export interface ConsentCodePage extends ConsentFrame {
  readonly kind: 'consent-code';
  readonly form: FormTarget;
  readonly error: 'empty' | 'unknown' | 'too-many' | null;
}

/** The page can't be opened. `unknown` says the same for a wrong and for a never given secret. */
export interface ConsentClosedPage extends ConsentFrame {
  readonly kind: 'consent-closed';
  readonly why: 'unknown' | 'ended' | 'revoked' | 'too-many';
  /** Mails a new link to the address the school has; `null` where that can't be. */
  readonly renew: FormTarget | null;
  /** To the page where a code can be typed. */
  readonly codeHref: string;
}

/** A new link is on its way, if the school has an address. */
export interface ConsentLinkSentPage extends ConsentFrame {
  readonly kind: 'consent-link-sent';
}

/** Every page about consent without an account. */
export type ConsentPage =
  | ConsentQuestionsPage
  | ConsentDonePage
  | ConsentCodePage
  | ConsentClosedPage
  | ConsentLinkSentPage;
