import type { Middleware } from 'openapi-fetch';

/** Asks the person on screen to confirm who they are; `true` once they did. */
export type StepUpAsker = () => Promise<boolean>;

let asker: StepUpAsker | null = null;
let asking: Promise<boolean> | null = null;
const copies = new Map<string, Request>();

/** Names who asks, and gives back how to stop that. One place in the application does. */
export function askStepUpWith(ask: StepUpAsker): () => void {
  asker = ask;
  return () => {
    if (asker === ask) asker = null;
  };
}

/** Several calls refused at once are one question. */
function askOnce(): Promise<boolean> {
  asking ??= (asker?.() ?? Promise.resolve(false)).finally(() => {
    asking = null;
  });
  return asking;
}

async function asksStepUp(response: Response): Promise<boolean> {
  if (response.status !== 401) return false;
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return (
    typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'step-up-needed'
  );
}

/**
 * Sends a call again that was refused because it asks to confirm who one is, after that was done. So no screen has to
 * know which calls these are; who says no gets the refusal.
 */
export const stepUpMiddleware: Middleware = {
  onRequest({ id, request }) {
    copies.set(id, request.clone());
    return undefined;
  },
  async onResponse({ id, response }) {
    const copy = copies.get(id);
    copies.delete(id);
    if (copy === undefined || !(await asksStepUp(response))) return undefined;
    return (await askOnce()) ? fetch(copy) : undefined;
  },
  onError({ id }) {
    copies.delete(id);
  },
};
