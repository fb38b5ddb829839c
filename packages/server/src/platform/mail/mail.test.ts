import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, it } from 'vitest';
import { createLog } from '../log/index.ts';
import { type Letter, openMailbox, outboxTransport, smtpTransport } from './index.ts';

const log = createLog('silent');
const from = 'Plaatswijs <plaatswijs@example.org>';
const letter: Letter = {
  to: 'ouder@example.org',
  subject: 'Aanmelden bij Stichting Één',
  text: 'Klik:\nhttps://plaatswijs.example/aanmelden/link/een-heel-lange-naam-van-een-bestuur/abcdefghijklmnopqrstuvwxyz\n',
};
const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('mail', () => {
  it('goes over SMTP to a real server, as text and nothing else', async () => {
    const received: { to: string[]; raw: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, raw: Buffer.concat(chunks).toString() });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const transport = smtpTransport({ url: new URL(`smtp://127.0.0.1:${port}`), from });
    const mailbox = openMailbox({ transport, log });
    mailbox.post(letter);
    mailbox.post({ ...letter, subject: 'Twee\r\nBcc: ander@example.org' });
    await mailbox.empty();
    transport.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(received.map(({ to }) => to)).toEqual([['ouder@example.org'], ['ouder@example.org']]);
    const mail = await PostalMime.parse(received.find(({ raw }) => !raw.includes('Twee'))?.raw ?? '');
    expect(mail.subject).toBe(letter.subject);
    expect(mail.text?.trim()).toBe(letter.text.trim());
    expect(mail.html).toBeUndefined();
  });

  it('lands in a directory of the owner when there is no server, with the link as it stands, for seven days', async () => {
    const directory = path.join(folder, 'outbox');
    const transport = outboxTransport(directory, from);
    await transport.deliver({ ...letter, subject: 'Eén\nBcc: ander@example.org' });
    const [name = ''] = readdirSync(directory);
    const file = path.join(directory, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`\n\n${letter.text}`);
    expect(text).toContain('Subject: Eén Bcc: ander@example.org\n');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    const weekAgo = Date.now() / 1000 - 7 * 24 * 3600 - 1;
    utimesSync(file, weekAgo, weekAgo);
    await transport.deliver(letter);
    expect(readdirSync(directory)).toHaveLength(1);
    expect(readdirSync(directory)).not.toContain(name);
  });

  it('is tried again, then given up, and never holds more than it can', async () => {
    const tries: string[] = [];
    const transport = {
      deliver: async ({ subject }: Letter) => {
        tries.push(subject);
        if (subject === 'nooit' || tries.length < 2) throw new Error('mail server away');
      },
      close: () => {},
    };
    const mailbox = openMailbox({ transport, log, pauses: [1, 1], most: 2 });
    mailbox.post({ ...letter, subject: 'nooit' });
    mailbox.post({ ...letter, subject: 'later' });
    mailbox.post({ ...letter, subject: 'te veel' });
    await mailbox.empty();
    expect(tries.filter((subject) => subject === 'nooit')).toHaveLength(3);
    expect(tries).toContain('later');
    expect(tries).not.toContain('te veel');
  });
});
