import type { Audience, StandardPurpose } from '@plaatswijs/contract';

/** Asked as a guardian about children, or by a pupil of sixteen or an employee about themselves. */
type About = 'children' | 'pupil' | 'employee';

/** What a purpose of ours is called, how it is asked, and who sees it. */
export interface PurposeWords {
  readonly name: string;
  readonly ask: (child: string) => string;
  /** Asked of who decides about themselves. */
  readonly askSelf: string;
  readonly means: string;
}

/** An answer that was given before, in the words of `answers`. */
interface Earlier {
  readonly answer: string;
  /** A whole date in words. */
  readonly day: string;
}

interface Refusal {
  readonly title: string;
  readonly what: string;
  readonly now: string;
}

/** Every word of the pages about consent; each of the six languages has all of them. */
export interface ConsentPagesWords {
  readonly product: string;
  readonly skip: string;
  readonly languages: string;
  readonly footer: string;
  readonly errorBefore: string;
  readonly read: string;
  readonly readStop: string;
  readonly print: string;
  readonly answers: { readonly yes: string; readonly no: string; readonly open: string };
  readonly purposes: Readonly<Record<StandardPurpose, PurposeWords>>;

  readonly title: string;
  readonly lead: Readonly<Record<About, string>>;
  readonly know: string;
  readonly knowNo: Readonly<Record<About, string>>;
  readonly knowSkip: string;
  readonly knowChange: string;
  /** Only for guardians: what happens when there are two. */
  readonly knowTwo: string;
  /** The question for a purpose of the school's own, which stands above it in Dutch. */
  readonly ownPurpose: (child: string) => string;
  readonly ownPurposeSelf: string;
  readonly schoolWrites: string;
  readonly where: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly earlierOwn: (p: Earlier) => string;
  readonly earlierEnrolment: (p: Earlier) => string;
  readonly earlierChanged: (p: Earlier) => string;
  readonly decidesAlone: (name: string) => string;
  readonly until: (day: string) => string;
  readonly save: string;
  readonly errorTitle: string;
  readonly errors: Readonly<Record<'nothing' | 'changed' | 'old', string>>;

  readonly doneTitle: string;
  readonly doneFrom: (day: string) => string;
  readonly doneMailed: string;
  readonly doneBack: Readonly<Record<'link' | 'code', string>>;
  readonly withdrawnTitle: string;
  readonly withdrawnText: string;
  readonly change: string;

  /** What was placed with the child, or oneself, in it. */
  readonly whereTitle: Readonly<Record<About, string>>;
  readonly whereText: string;
  readonly whereNone: (child: string) => string;
  readonly whereNoneSelf: string;
  readonly wherePlaced: (day: string) => string;
  readonly whereShown: Readonly<Record<'picture' | 'covered' | 'sound' | 'name', string>>;
  readonly whereConsent: Readonly<Record<'yes' | 'no', string>>;
  readonly whereNow: Readonly<Record<'online' | 'open' | 'replaced' | 'stays', string>>;
  readonly whereTakenDown: (day: string) => string;
  /** With a number after it: then no language has to count. */
  readonly whereKept: (count: string) => string;
  readonly touchedTitle: string;
  readonly touchedText: string;
  readonly touchedReady: (count: string) => string;

  readonly codeTitle: string;
  readonly codeLead: string;
  readonly code: string;
  readonly codeHelp: string;
  readonly codeGo: string;
  readonly codeErrors: Readonly<Record<'empty' | 'unknown' | 'too-many', string>>;

  readonly closed: Readonly<Record<'unknown' | 'ended' | 'revoked' | 'too-many', Refusal>>;
  readonly renew: string;
  readonly renewHelp: string;
  readonly haveCode: string;
  readonly sentTitle: string;
  readonly sentText: readonly string[];
}
