import type { Outcome } from '@plaatswijs/rules';
import type { Locale } from '../messages/locale.ts';

// What the pages without an account show. Each is plain data with its texts already in the language of the page; the
// server makes them from its own, and nothing here fetches. Hrefs and form targets are the server's too.

/** A field a form sends along unseen: a token against forgery, or answers given before. Names may repeat. */
export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

/** Where a form goes. `get` for what may be shared and repeated, `post` for what does something. */
export interface FormTarget {
  readonly action: string;
  readonly method: 'get' | 'post';
  readonly hidden: readonly HiddenField[];
}

/** What stands around every page. */
export interface PageFrame {
  /** The school or board the page is of; `null` on pages of the installation itself. */
  readonly school: { readonly name: string; readonly href: string; readonly logo: string | null } | null;
  /** This page in each language. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** `null` where signing in is no use: on its own pages, or when there is nowhere to sign in. */
  readonly signInHref: string | null;
}

/** Every school with a public page. */
export interface FrontPage extends PageFrame {
  readonly kind: 'front';
  /** The installation shows made-up schools. */
  readonly demonstration: boolean;
  readonly boards: readonly {
    readonly name: string;
    readonly schools: readonly {
      readonly name: string;
      readonly href: string;
      readonly sector: string | null;
    }[];
  }[];
}

/** Something that can be done or can have happened. */
export interface ActChoice {
  readonly value: string;
  readonly label: string;
}

/** The question box. The form sends `act`. */
export interface QuestionBox {
  readonly form: FormTarget;
  /** Asked most: buttons of their own, six at most. */
  readonly common: readonly ActChoice[];
  readonly all: readonly ActChoice[];
  readonly error: string | null;
  /** Asking in one's own words; the form sends `vraag`. */
  readonly search?:
    | {
        readonly form: FormTarget;
        readonly words: string;
        /** What was found for the words, a form each; `null` before anything was asked. */
        readonly found: readonly { readonly label: string; readonly form: FormTarget }[] | null;
      }
    | undefined;
}

/** An article in plain language. */
export interface ArticleView {
  /** For `#artikel-…` in the address of a citation. */
  readonly anchor: string;
  readonly number: string;
  readonly heading: string;
  readonly summary: string;
}

/** A school's protocol in plain language, with the question box on top. */
export interface SchoolPage extends PageFrame {
  readonly kind: 'school';
  readonly questionBox: QuestionBox;
  readonly protocol: {
    readonly title: string;
    readonly version: string | null;
    /** `yyyy-mm-dd`. */
    readonly inForceSince: string | null;
    readonly adoptedBy: string | null;
    readonly sections: readonly {
      readonly heading: string | null;
      readonly articles: readonly ArticleView[];
    }[];
    /** The school's own document. */
    readonly document: { readonly href: string; readonly label: string } | null;
  };
}

/** Sent in place of a value by who doesn't know the answer; a form may send it beside a value, and then it counts. */
export const unknownAnswer = '?';

/** How a question is answered. */
export type AnswerForm =
  | { readonly kind: 'yesno' }
  | { readonly kind: 'choice'; readonly values: readonly ActChoice[] }
  | { readonly kind: 'choices'; readonly values: readonly ActChoice[] }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'date' };

/** An answer given before. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  /** Back to the question, with the other answers kept. */
  readonly changeHref: string;
  /** The same as a form, where answers may stand in no address; it goes before `changeHref`. */
  readonly change?: FormTarget | undefined;
}

/** One question at a time. */
export interface AskPage extends PageFrame {
  readonly kind: 'ask';
  readonly act: { readonly label: string; readonly changeHref: string };
  readonly form: FormTarget;
  readonly question: {
    /** Name under which the form sends the answer; yes and no are `true` and `false`. */
    readonly name: string;
    readonly text: string;
    readonly help: string | null;
    readonly answer: AnswerForm;
    /** Chosen beforehand: a suggestion, or what was answered before. */
    readonly chosen: readonly string[];
    readonly error: string | null;
  };
  readonly given: readonly GivenAnswer[];
  /** Which question this is, and how many there can be at most; `null` while that is not known. */
  readonly progress: { readonly number: number; readonly atMost: number | null };
}

/** An article cited. */
export interface CitationView {
  readonly article: string;
  readonly heading: string;
  readonly says: string;
  /** To the article in the protocol. */
  readonly href: string;
  readonly part: 'decisive' | 'condition' | 'accompanying';
}

/** What the protocol answers. */
export interface AnswerPage extends PageFrame {
  readonly kind: 'answer';
  readonly act: string;
  /** `null`: not known yet. Shown as "nog niet te zeggen", never as silent or allowed. */
  readonly outcome: Outcome | null;
  /** The answer in one sentence. */
  readonly sentence: string;
  readonly why: readonly CitationView[];
  /** Open conditions of an "allowed, if". */
  readonly conditions: readonly string[];
  readonly duties: readonly {
    readonly text: string;
    readonly to: string | null;
    /** In words: "meteen", "binnen een dag". */
    readonly within: string | null;
  }[];
  readonly askWhom: readonly {
    readonly role: string;
    readonly href: string | null;
    /** Signing in with what was told taken along; it goes before `href`. */
    readonly put?: FormTarget | undefined;
  }[];
  /** The smallest change after which it is allowed: "zo kan het wel". */
  readonly change: readonly string[];
  readonly goodToKnow: readonly CitationView[];
  /** Taken to be as usual because nobody said otherwise. */
  readonly assumed: readonly GivenAnswer[];
  readonly given: readonly GivenAnswer[];
  readonly precedents: readonly {
    readonly day: string;
    readonly question: string;
    readonly decision: string;
  }[];
  /** Further questions that could still change the answer. */
  readonly continueHref: string | null;
  readonly againHref: string;
  /** Address of this answer, complete. */
  readonly shareUrl: string;
  /** Makes that address; there is none before. */
  readonly share?: FormTarget | undefined;
  /** What a reader of a shared answer should know: when it was given, whether the protocol has changed since. */
  readonly note?: string | undefined;
  readonly protocol: { readonly title: string; readonly inForceSince: string | null };
}

/** How a passkey is asked for by script: `begin` gives the challenge, `finish` takes the answer. */
export interface PasskeyWay {
  readonly begin: string;
  readonly finish: string;
  /** Key under which `finish` wants the answer; `null` when the answer is the whole body. */
  readonly under: string | null;
  readonly next: string;
}

/** Signing in. The password form sends `email` and `password`, the link form `email`. */
export interface SignInPage extends PageFrame {
  readonly kind: 'sign-in';
  readonly providers: readonly { readonly name: string; readonly href: string }[];
  readonly password: FormTarget | null;
  readonly link: FormTarget | null;
  readonly passkey: PasskeyWay | null;
  /** Filled in before and sent back. */
  readonly email: string;
  readonly errors: readonly { readonly field: 'email' | 'password'; readonly message: string }[];
}

/** The second step of signing in; the form sends `code`. */
export interface SecondFactorPage extends PageFrame {
  readonly kind: 'second-factor';
  readonly form: FormTarget;
  readonly passkey: PasskeyWay | null;
  readonly error: string | null;
}

/** Something was done: says what, and what comes next. */
export interface MessagePage extends PageFrame {
  readonly kind: 'message';
  readonly title: string;
  readonly text: readonly string[];
  /** A link onwards, or a button that does something. */
  readonly next:
    | { readonly label: string; readonly href: string }
    | { readonly label: string; readonly form: FormTarget }
    | null;
}

/** Something could not be done. Known codes have words of their own; others get those of 500. */
export interface ProblemPage extends PageFrame {
  readonly kind: 'problem';
  readonly status: number;
  /** For who asks us about it. */
  readonly requestId: string | null;
  readonly backHref: string;
}

/** Every page without an account. */
export type PublicPage =
  | FrontPage
  | SchoolPage
  | AskPage
  | AnswerPage
  | SignInPage
  | SecondFactorPage
  | MessagePage
  | ProblemPage;
