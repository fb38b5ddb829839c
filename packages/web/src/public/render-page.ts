import type { Locale } from '../messages/locale.ts';
import type { HouseStyle } from '../ui/theme/house-style.ts';
import type { PublicPage } from './page-models.ts';

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
