// What `@plaatswijs/web/public` is to the server: built by scripts/build.ts to dist/public/render.js. Declared apart
// from render.tsx so that a program that knows no JSX can read it; render.tsx is held to the same `RenderPage`.
export type { Outcome } from '@plaatswijs/rules';
export * from './page-models.ts';
export * from './page-models-consent.ts';
export * from './page-models-report.ts';
export type { ConsentRenderOptions, RenderConsentPage, RenderOptions, RenderPage } from './render-page.ts';

import type { RenderReportPage } from './page-models-report.ts';
import type { RenderConsentPage, RenderPage } from './render-page.ts';

export declare const renderPage: RenderPage;
export declare const renderConsentPage: RenderConsentPage;
export declare const renderReportPage: RenderReportPage;
