import type { ReactNode } from 'react';
import { houseStyleCss } from '../ui/theme/house-style-css.ts';
import type { RenderOptions } from './render-page.ts';

/** Names of the built style, script and font, put in by scripts/build.ts. */
declare const __PUBLIC_ASSETS__: {
  readonly style: string;
  readonly script: string;
  readonly font: string | null;
};

interface DocumentProps {
  readonly language: string;
  /** `rtl` for what is written from right to left. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly title: string;
  readonly looks: Omit<RenderOptions, 'locale'>;
  /** Whether search engines may keep it. */
  readonly indexed: boolean;
  readonly children: ReactNode;
}

/** What stands around the body of every public page. */
export function Document({ language, direction, title, looks, indexed, children }: DocumentProps) {
  const { font } = __PUBLIC_ASSETS__;
  const { houseStyle, houseStyleHref, nonce } = looks;
  const style = houseStyle === null ? null : houseStyleCss(houseStyle);
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        {indexed ? null : <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {font === null ? null : <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />}
        <link rel="stylesheet" href={__PUBLIC_ASSETS__.style} />
        {houseStyleHref === undefined ? null : <link rel="stylesheet" href={houseStyleHref} />}
        {/* Colours computed by `houseStyle`, never text from outside: nothing in it can end the element. */}
        {style === null ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of a style sheet
          <style nonce={nonce} dangerouslySetInnerHTML={{ __html: style }} />
        )}
        <script src="/theme.js" />
        <script type="module" src={__PUBLIC_ASSETS__.script} />
      </head>
      <body>{children}</body>
    </html>
  );
}
