import type { paths } from '@plaatswijs/contract/client';

/** Path templates of the API. */
export type Path = keyof paths;

/** What an operation answers with status 200: `AnswerTo<'/api/v1/me', 'get'>`. */
export type AnswerTo<P extends Path, M extends keyof paths[P]> = paths[P][M] extends {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer Answer } } };
}
  ? Answer
  : never;

/** What an operation takes as its body. */
export type BodyOf<P extends Path, M extends keyof paths[P]> = paths[P][M] extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Body
  : never;
