import type { Caller } from '../abilities/index.ts';
import type { Visitor } from './password/sign-in-with-password.ts';
import { describeDevice } from './session/device.ts';

/** The browser of a request, with the session it has, which a new one will replace. */
export function visitorOf(caller: Caller | null, userAgent: string | null, now: Date): Visitor {
  const replaces =
    caller?.via.kind === 'session' ? { boardId: caller.boardId, sessionId: caller.via.sessionId } : null;
  return { device: describeDevice(userAgent), replaces, now };
}
