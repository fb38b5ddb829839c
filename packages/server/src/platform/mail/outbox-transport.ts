import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../ids/index.ts';
import type { MailTransport } from './letter.ts';

/** How long a letter lies in the outbox, in milliseconds: as long as the longest link in one works. */
const kept = 7 * 24 * 3_600_000;

/**
 * Mail as plain text files, for who has no mail server yet: each letter lands in a directory that only the owner of the
 * process can read, and is removed after seven days. No mail encoding, so that a link can be copied as it stands.
 */
export function outboxTransport(directory: string, from: string): MailTransport {
  return {
    deliver: async ({ to, subject, text }) => {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      await removeOld(directory);
      const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${new Date().toUTCString()}`];
      const lines = head.map((line) => line.replaceAll(/[\r\n]+/g, ' '));
      // The id begins with the time, so that the newest letter is the last in the list.
      const file = path.join(directory, `${newId()}.txt`);
      await writeFile(file, `${lines.join('\n')}\n\n${text}\n`, { mode: 0o600, flag: 'wx' });
    },
    close: () => {},
  };
}

async function removeOld(directory: string): Promise<void> {
  const limit = Date.now() - kept;
  for (const name of await readdir(directory)) {
    const file = path.join(directory, name);
    if (name.endsWith('.txt') && (await stat(file)).mtimeMs < limit) await rm(file, { force: true });
  }
}
