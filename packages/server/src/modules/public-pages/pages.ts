import type { ProblemCode } from '@plaatswijs/contract';
import type { AnswerView, FactView, QuestionView, RoleView, Text } from '@plaatswijs/rules';
import type { PrecedentView } from '../assessments/index.ts';

/** A field of a form that nobody sees: what was told so far travels with the form, so that no address or log holds it. */
export interface HiddenField {
  readonly name: string;
  readonly value: string;
}

export interface PageSchool {
  readonly name: string;
  /** `/s/kindcentrum-de-marel`. */
  readonly address: string;
  /** The address of its logo; absent where it has none. */
  readonly logo?: string;
}

export interface PageBoard {
  readonly name: string;
  readonly schools: readonly PageSchool[];
}

/** A situation that can be chosen with one press: a form of its own. */
export interface OfferedStarter {
  readonly id: string;
  readonly text: Text;
  readonly fields: readonly HiddenField[];
}

/** Something that was told, with the button value that goes back to it. */
export interface ToldAnswer extends FactView {
  readonly back: string;
}

/** What an interview shows at each of its steps. */
interface InAnInterview {
  readonly school: PageSchool;
  /** Where the form posts to. */
  readonly action: string;
  readonly fields: readonly HiddenField[];
  readonly told: readonly ToldAnswer[];
  readonly protocol: { readonly title: string; readonly startsOn: string };
  /** What the interview is about, in the words of the situation or the act. */
  readonly about: Text | null;
  /** Which question this is; what the situation told already was none. */
  readonly number: number;
  /** What was answered last could not be read, or cannot be so. */
  readonly wrong: boolean;
}

/** What the public pages hold, in both languages; `web-page.ts` lays it out in one, in the words of the catalogue. */
export type PublicPage =
  | { readonly kind: 'front'; readonly boards: readonly PageBoard[] }
  | {
      readonly kind: 'school';
      readonly school: PageSchool;
      readonly action: string;
      /** Asked most. */
      readonly common: readonly OfferedStarter[];
      /** Every act there is, for who finds nothing: chosen like a situation. */
      readonly acts: readonly OfferedStarter[];
      /** What was asked in somebody's own words, and what was found for it; `null` before anything was. */
      readonly asked: { readonly words: string; readonly found: readonly OfferedStarter[] } | null;
      readonly protocol: {
        readonly title: string;
        readonly holder: string;
        readonly version: string;
        readonly startsOn: string;
        readonly articles: readonly {
          readonly article: string;
          readonly number: string;
          readonly section: string;
          readonly heading: Text;
          readonly summary: Text;
        }[];
      };
    }
  | (InAnInterview & { readonly kind: 'question'; readonly question: QuestionView })
  | (InAnInterview & { readonly kind: 'special'; readonly questions: readonly QuestionView[] })
  | (InAnInterview & {
      readonly kind: 'answer';
      readonly answer: AnswerView;
      readonly precedents: readonly PrecedentView[];
      /** Whom the protocol names for who doubts. */
      readonly doubtTo: RoleView | null;
    })
  | {
      readonly kind: 'shared';
      readonly school: PageSchool;
      readonly action: string;
      readonly answer: AnswerView;
      readonly protocol: { readonly title: string; readonly startsOn: string };
      readonly starter: OfferedStarter | null;
      readonly answeredOn: string;
      readonly expiresOn: string;
      /** Complete, to pass on. */
      readonly url: string;
      readonly protocolChanged: boolean;
    }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly school: PageSchool | null };
