import type { ProblemCode } from '@plaatswijs/contract';
import type { AnswerView, FactView, Language, QuestionView, Text } from '@plaatswijs/rules';
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
}

/** The pages that anyone can read, as plain data. Words come from the catalogue of the renderer. */
export type PublicPage =
  | { readonly kind: 'front'; readonly schools: readonly PageSchool[] }
  | {
      readonly kind: 'school';
      readonly school: PageSchool;
      readonly action: string;
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
  | {
      readonly kind: 'search';
      readonly school: PageSchool;
      readonly action: string;
      readonly question: string;
      readonly found: readonly OfferedStarter[];
      /** Every act there is, for who finds nothing: chosen like a situation. */
      readonly acts: readonly OfferedStarter[];
    }
  | (InAnInterview & { readonly kind: 'question'; readonly question: QuestionView })
  | (InAnInterview & { readonly kind: 'special'; readonly questions: readonly QuestionView[] })
  | (InAnInterview & {
      readonly kind: 'answer';
      readonly answer: AnswerView;
      readonly precedents: readonly PrecedentView[];
    })
  | {
      readonly kind: 'shared';
      readonly school: PageSchool;
      readonly action: string;
      readonly answer: AnswerView;
      readonly starter: OfferedStarter | null;
      readonly answeredOn: string;
      readonly expiresOn: string;
      readonly protocolChanged: boolean;
    }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly school: PageSchool | null };

export interface PageOptions {
  readonly language: Language;
  /** The address of the stylesheet with the colours of the school; absent on pages of no school. */
  readonly houseStyle?: string;
  /** The address of this page, to come back to in the other language. */
  readonly address: string;
}

/** Makes the HTML of a page, whole. */
export type RenderPage = (page: PublicPage, options: PageOptions) => string;
