import nodemailer from 'nodemailer';
import type { MailTransport } from './letter.ts';

export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: URL;
  /** Sender: `Plaatswijs <plaatswijs@example.org>`. */
  readonly from: string;
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Mail over SMTP. Encrypted always, except to this machine itself. */
export function smtpTransport({ url, from }: SmtpOptions): MailTransport {
  const here = loopback.has(url.hostname);
  const secure = url.protocol === 'smtps:';
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: 2,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !here,
    ignoreTLS: here && !secure,
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A letter is text of ours; nothing in it may make the server read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers: autoHeaders });
    },
    close: () => transport.close(),
  };
}

/** So that an out-of-office reply does not come back. */
const autoHeaders = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
