import type {
  ReportAbout,
  ReportAge,
  ReportLanguage,
  ReportManner,
  ReportPlace,
  ReportProblem,
  ReportReader,
  ReportStatus,
  ReportTeller,
  ReportUrgency,
} from '../messages/report-pages/index.ts';
import type { FormTarget } from './page-models.ts';
import type { RenderOptions } from './render-page.ts';

// What the pages show where something is reported, without an account. Plain data; words stand with the pages, and the
// server sends codes. What the protocol of a school says stays Dutch or English as it is written down.

/** What stands around every page of reporting. */
export interface ReportFrame {
  readonly school: { readonly name: string; readonly href: string; readonly logo: string | null } | null;
  /** This page in each language; `null` where what it shows can't be shown twice. */
  readonly languages: Readonly<Record<ReportLanguage, string>> | null;
  /** Id of the form that goes along when the language is changed, so that nothing typed is lost; `null`: plain links. */
  readonly languageForm: string | null;
}

/** Whom to call, with what is dated from a table of constants of law. */
export interface ReportHelp {
  /** The telephone of the vertrouwensinspecteur, and the hours of a working day: `08:00`. */
  readonly inspector: { readonly phone: string; readonly from: string; readonly to: string };
  readonly police: string;
  readonly safeHome: string;
}

/** Which way a report goes: `images` where somebody under eighteen may be naked in it, and nothing can be sent along. */
export type ReportRoute = 'open' | 'images';

/** A problem of a field. `field` is the id on the page. */
export interface ReportFieldProblem {
  readonly field: string;
  readonly problem: ReportProblem;
}

/** Every line typed or chosen, by the name of its field; what came back with a refused form stands there again. */
export type ReportValues = Readonly<Record<string, string>>;

/** First on the page whom to call, then the one question that decides the route. */
export interface ReportStartPage extends ReportFrame {
  readonly kind: 'report-start';
  readonly help: ReportHelp;
  readonly form: FormTarget;
  readonly problems: readonly ReportFieldProblem[];
  readonly codeHref: string;
}

/** What is said where an image is in it that nobody may have. */
export interface ReportImages {
  readonly help: ReportHelp;
  /** "I don't know" was chosen, which is taken as yes. */
  readonly notKnown: boolean;
  /** The article in which the protocol asks for a screenshot; `null` where it does not. */
  readonly screenshot: {
    readonly article: string;
    readonly says: Readonly<Record<ReportLanguage, string>>;
    readonly href: string;
  } | null;
}

/** Who tells it, whom it is about and who may know: what decides who reads it. */
export interface ReportWhoPage extends ReportFrame {
  readonly kind: 'report-who';
  /** `null` on the open route. */
  readonly images: ReportImages | null;
  readonly form: FormTarget;
  readonly backAction: string;
  readonly teller: ReportTeller | null;
  readonly age: ReportAge | null;
  readonly about: readonly ReportAbout[];
  /** Not asked on the route of images, where it is so. */
  readonly sexual: 'yes' | 'no' | 'not-known' | null;
  readonly manner: ReportManner | null;
  /** Somebody is signed in: their name, or `null` when the session was not read. */
  readonly account: { readonly name: string | null } | null;
  /** The choice the protocol leaves, with its article. */
  readonly choice: { readonly article: string; readonly chosen: 'director' | 'board' | null } | null;
  readonly problems: readonly ReportFieldProblem[];
}

/** What happened, with who is going to read it. */
export interface ReportTellPage extends ReportFrame {
  readonly kind: 'report-tell';
  readonly images: ReportImages | null;
  readonly form: FormTarget;
  readonly changeAction: string;
  readonly manner: ReportManner;
  readonly readers: readonly ReportReader[];
  /** Who does not read it because it is about them. */
  readonly notRead: readonly ReportReader[];
  readonly values: ReportValues;
  readonly place: ReportPlace | null;
  readonly urgency: ReportUrgency | null;
  /** Today, `yyyy-mm-dd`: no day after it can be chosen. */
  readonly today: string;
  /** `null` where no file can be sent along: then there is no field for it. */
  readonly files: ReportFileLimits | null;
  /** The article in which the protocol asks for a screenshot; `null` where it does not, and where none can be sent. */
  readonly filesAsked: { readonly article: string } | null;
  /** Files were sent with the form that came back; they are gone. */
  readonly filesLost: boolean;
  readonly problems: readonly ReportFieldProblem[];
}

/** Number of files, and megabytes. */
export interface ReportFileLimits {
  readonly files: number;
  readonly each: number;
  readonly together: number;
}

/** It is in. The code is shown here and never again. */
export interface ReportSentPage extends ReportFrame {
  readonly kind: 'report-sent';
  /** In groups with hyphens; `null` for who is signed in and gave their name. */
  readonly code: string | null;
  readonly manner: ReportManner;
  readonly readers: readonly ReportReader[];
  readonly images: ReportImages | null;
  readonly codeHref: string;
}

/** Where the code is typed. */
export interface ReportCodePage extends ReportFrame {
  readonly kind: 'report-code';
  readonly form: FormTarget;
  readonly problem: 'code-empty' | 'code-wrong' | null;
  readonly newHref: string;
}

/** A message in the conversation between who reported and the school. */
export interface ReportMessage {
  readonly from: 'school' | 'reporter';
  /** `yyyy-mm-dd`. */
  readonly on: string;
  readonly text: string;
}

/** Something sent along. */
export interface ReportFile {
  readonly kind: 'picture' | 'video' | 'document' | 'text' | 'other';
  readonly name: string;
  /** `yyyy-mm-dd`. */
  readonly on: string;
}

/** What somebody told, as they see it again with their code. */
export interface ReportReadPage extends ReportFrame {
  readonly kind: 'report-read';
  readonly form: FormTarget;
  readonly status: ReportStatus;
  /** The day somebody first read it, `yyyy-mm-dd`. */
  readonly readOn: string | null;
  readonly told: {
    /** `yyyy-mm-dd`. */
    readonly on: string;
    readonly lines: readonly {
      readonly label: 'what' | 'place' | 'link' | 'linkNote' | 'when' | 'day' | 'people';
      readonly text: string;
    }[];
    readonly place: ReportPlace | null;
  };
  readonly messages: readonly ReportMessage[];
  readonly sent: readonly ReportFile[];
  /** `null` where no file can be sent along. */
  readonly files: ReportFileLimits | null;
  /** That is so because an image is in it that nobody may have. */
  readonly images: boolean;
  readonly filesLost: boolean;
  /** Something was just kept. */
  readonly added: boolean;
  /** What was typed into a form that came back. */
  readonly typed: string;
  readonly problems: readonly ReportFieldProblem[];
}

/** The page can't go on. */
export interface ReportClosedPage extends ReportFrame {
  readonly kind: 'report-closed';
  readonly why: 'unknown' | 'nobody' | 'too-many' | 'too-old' | 'too-large';
  readonly help: ReportHelp;
  /** Where to begin again; `null` where nothing is known of the school. */
  readonly againHref: string | null;
}

/** Every page of reporting. */
export type ReportPage =
  | ReportStartPage
  | ReportWhoPage
  | ReportTellPage
  | ReportSentPage
  | ReportCodePage
  | ReportReadPage
  | ReportClosedPage;

/** How a page of reporting is to be rendered. */
export interface ReportRenderOptions extends Omit<RenderOptions, 'locale'> {
  readonly language: ReportLanguage;
}

/** A page of reporting as a whole HTML document. */
export type RenderReportPage = (page: ReportPage, options: ReportRenderOptions) => string;
