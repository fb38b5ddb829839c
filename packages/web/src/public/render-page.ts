import type { ConsentLanguage } from '@plaatswijs/contract';
import type { Locale } from '../messages/locale.ts';
import type { HouseStyle } from '../ui/theme/house-style.ts';
import type { PublicPage } from './page-models.ts';
import type { ConsentPage } from './page-models-consent.ts';

/** How a page is to be rendered. */
export interface RenderOptions {
  readonly locale: Locale;
  /** `null` for our own colours. */
  readonly houseStyle: HouseStyle | null;
  /** A style sheet of its own with the school's colours, in the place of `houseStyle`: it can be kept by a browser. */
  readonly houseStyleHref?: string | undefined;
  /** For the style element with the school's colours, under a policy that asks for one. */
  readonly nonce?: string | undefined;
}

/** A public page as a whole HTML document. */
export type RenderPage = (page: PublicPage, options: RenderOptions) => string;

/** How a page about consent is to be rendered: as others, in more languages. */
export interface ConsentRenderOptions extends Omit<RenderOptions, 'locale'> {
  readonly language: ConsentLanguage;
}

/** A page about consent as a whole HTML document. */
export type RenderConsentPage = (page: ConsentPage, options: ConsentRenderOptions) => string;
