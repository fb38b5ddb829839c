import type {
  ReportAbout,
  ReportAge,
  ReportManner,
  ReportPlace,
  ReportProblem,
  ReportReader,
  ReportStatus,
  ReportTeller,
  ReportUrgency,
} from './codes.ts';

/** Something that can be chosen, with a line that says what it means. */
export interface ChoiceWords {
  readonly label: string;
  readonly help: string;
}

/** What is said before something is said not to go, and what one can do then. */
export interface ReportRefusalWords {
  readonly title: string;
  readonly what: string;
  readonly now: string;
}

/** Whom to call. A number stands before each line. */
export interface HelpWords {
  readonly title: string;
  readonly danger: string;
  readonly notWatched: string;
  readonly police: string;
  /** `from` and `to` are clock times of working days. */
  readonly inspector: (p: { readonly from: string; readonly to: string }) => string;
  readonly safeHome: string;
  readonly helpwantedName: string;
  readonly helpwanted: string;
}

/** Every word of the pages where something is reported; each language has all of them. */
export interface ReportPagesWords {
  readonly product: string;
  readonly skip: string;
  readonly languages: string;
  readonly footer: string;
  readonly errorBefore: string;
  readonly errorTitle: string;
  readonly read: string;
  readonly readStop: string;
  readonly print: string;
  readonly optional: string;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  readonly next: string;
  readonly back: string;
  readonly help: HelpWords;

  readonly start: {
    readonly title: string;
    /** On the page of the school, beside the way there. */
    readonly short: string;
    readonly lead: string;
    readonly know: readonly string[];
    readonly first: string;
    readonly question: string;
    readonly questionHelp: string;
    readonly comeBackTitle: string;
    readonly comeBack: string;
  };

  /** What stands on every page of a report with a naked or sexual image of somebody who may be under eighteen. */
  readonly images: {
    readonly title: string;
    readonly notKnown: string;
    readonly lines: readonly string[];
    readonly kind: string;
    readonly nothingSent: string;
    /** Where the school's protocol asks for a screenshot; `article` is its number. */
    readonly override: (p: { readonly article: string }) => string;
    readonly overrideSays: string;
    readonly toArticle: (p: { readonly article: string }) => string;
    readonly callTitle: string;
  };

  readonly who: {
    readonly title: string;
    readonly lead: string;
    readonly teller: string;
    readonly tellers: Readonly<Record<ReportTeller, string>>;
    readonly age: string;
    readonly ageHelp: string;
    readonly ageNone: string;
    readonly ages: Readonly<Record<ReportAge, string>>;
    readonly about: string;
    readonly aboutHelp: string;
    readonly abouts: Readonly<Record<ReportAbout, string>>;
    readonly sexual: string;
    readonly sexualHelp: string;
    readonly manner: string;
    readonly manners: Readonly<Record<Exclude<ReportManner, 'account'>, ChoiceWords>>;
    /** `null` when the form came back and the session was not read. */
    readonly account: (name: string | null) => ChoiceWords;
    readonly addressee: string;
    readonly addresseeHelp: (p: { readonly article: string }) => string;
    readonly addressees: Readonly<Record<'director' | 'board', string>>;
  };

  readonly tell: {
    readonly title: string;
    readonly lead: string;
    readonly readersTitle: string;
    readonly readers: Readonly<Record<ReportReader, string>>;
    /** Who does not read it, because it is about them. */
    readonly notRead: Readonly<Record<ReportReader, string>>;
    readonly identity: Readonly<Record<ReportManner, string>>;
    readonly change: string;
    readonly changeHelp: string;
    readonly name: string;
    readonly reach: string;
    readonly reachHelp: string;
    readonly what: string;
    readonly whatHelp: string;
    readonly place: string;
    readonly placeNone: string;
    readonly places: Readonly<Record<ReportPlace, string>>;
    readonly placeMore: string;
    readonly placeMoreHelp: string;
    readonly link: string;
    readonly linkHelp: string;
    readonly linkNote: string;
    readonly linkNoteHelp: string;
    readonly when: string;
    readonly whenHelp: string;
    readonly day: string;
    readonly people: string;
    readonly peopleHelp: string;
    readonly urgency: string;
    readonly urgencies: Readonly<Record<ReportUrgency, string>>;
    readonly files: string;
    readonly filesHelp: (p: FileLimits) => string;
    /** Where the school's protocol asks for a screenshot of what does not feel right. */
    readonly filesAsked: (p: { readonly article: string }) => string;
    readonly filesTrace: string;
    readonly filesNever: string;
    readonly filesLost: string;
    readonly send: string;
  };

  readonly sent: {
    readonly title: string;
    readonly thanks: string;
    readonly codeTitle: string;
    readonly codeKeep: string;
    readonly codeWhy: Readonly<Record<'name' | 'confidential' | 'anonymous', string>>;
    readonly nextTitle: string;
    readonly next: readonly string[];
    readonly nextAccount: string;
    readonly comeBack: string;
    readonly toMine: string;
    readonly toSchool: string;
  };

  readonly code: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly help: string;
    readonly lost: string;
    readonly newReport: string;
  };

  readonly reading: {
    readonly title: string;
    readonly status: Readonly<Record<ReportStatus, string>>;
    readonly readOn: (day: string) => string;
    readonly notRead: string;
    readonly added: string;
    readonly messagesTitle: string;
    readonly messagesNone: string;
    readonly fromSchool: string;
    readonly fromYou: string;
    readonly write: string;
    readonly writeHelp: string;
    readonly send: string;
    readonly toldTitle: string;
    readonly toldOn: (day: string) => string;
    readonly filesTitle: string;
    readonly fileKinds: Readonly<Record<'picture' | 'video' | 'document' | 'text' | 'other', string>>;
    readonly noFiles: string;
    readonly minutes: string;
    readonly leave: string;
  };

  readonly problems: Readonly<Record<ReportProblem, string>>;
  readonly closed: Readonly<
    Record<'unknown' | 'nobody' | 'too-many' | 'too-old' | 'too-large', ReportRefusalWords>
  >;
  /** A mail to who may read: that there is something, and never what. */
  readonly letter: {
    readonly subject: string;
    readonly text: (p: { readonly link: string }) => string;
  };
}

/** How much may be sent along: a number of files, and megabytes. */
export interface FileLimits {
  readonly files: number;
  readonly each: number;
  readonly together: number;
}
