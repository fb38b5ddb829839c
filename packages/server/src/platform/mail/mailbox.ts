import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log/index.ts';
import type { Letter, Mailbox, MailTransport } from './letter.ts';

export interface MailboxOptions {
  readonly transport: MailTransport;
  readonly log: Log;
  /** Pauses between tries, in milliseconds. Sign-in links live for minutes: after the last one it makes no sense. */
  readonly pauses?: readonly number[];
  /** Most letters that wait at a time; what comes on top is refused, so that a flood does not fill the memory. */
  readonly most?: number;
}

/**
 * A queue in memory. A letter with a link is as good as a key, so it is written to no table and no log; when the server
 * stops before it went out, the person asks for another.
 */
export function openMailbox({
  transport,
  log,
  pauses = [2_000, 15_000, 60_000],
  most = 1_000,
}: MailboxOptions): Mailbox {
  const waiting = new Set<Promise<void>>();
  return {
    post: (letter) => {
      if (waiting.size >= most) {
        log.error('letter refused: too many are waiting');
        return;
      }
      const sending = deliver(transport, log, letter, pauses).finally(() => waiting.delete(sending));
      waiting.add(sending);
    },
    empty: async () => {
      while (waiting.size > 0) await Promise.all(waiting);
    },
  };
}

async function deliver(
  transport: MailTransport,
  log: Log,
  letter: Letter,
  pauses: readonly number[],
): Promise<void> {
  for (const pause of [...pauses, null]) {
    try {
      await transport.deliver(letter);
      return;
    } catch (error) {
      log.warn('letter not delivered', { again: pause !== null, ...log.describe(error) });
      if (pause !== null) await delay(pause);
    }
  }
}
