/** Mail: one letter to one person, over SMTP or into a directory. */
export type { Letter, Mailbox, MailTransport } from './letter.ts';
export { type MailboxOptions, openMailbox } from './mailbox.ts';
export { outboxTransport } from './outbox-transport.ts';
export { type SmtpOptions, smtpTransport } from './smtp-transport.ts';
