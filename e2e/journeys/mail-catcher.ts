import { createServer, type Server, type Socket } from 'node:net';

/** A mail as it came in over SMTP, its text decoded. */
export interface CaughtMail {
  readonly to: string;
  readonly text: string;
}

/** A mail server that keeps what it gets. */
export interface MailCatcher {
  /** For `PLAATSWIJS_SMTP_URL`. */
  readonly url: string;
  /** Waits until a mail has come that fits, and gives it; rejects after a minute. */
  readonly first: (fits: (mail: CaughtMail) => boolean) => Promise<CaughtMail>;
  readonly stop: () => Promise<void>;
}

/** Listens on this machine only. Speaks as much of SMTP as a mail of plain text needs. */
export async function catchMail(): Promise<MailCatcher> {
  const caught: CaughtMail[] = [];
  const server = createServer((socket) => receive(socket, (mail) => caught.push(mail)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    first: (fits) => until(() => caught.find(fits)),
    stop: () => closed(server),
  };
}

async function until(find: () => CaughtMail | undefined): Promise<CaughtMail> {
  for (let tries = 0; tries < 600; tries++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the mail did not come');
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** One conversation: commands by line, and after DATA the mail until a line with only a full stop. */
function receive(socket: Socket, keep: (mail: CaughtMail) => void): void {
  let rest = '';
  let to = '';
  let content: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (content !== null) {
      if (line !== '.') content.push(line.replace(/^\./, ''));
      else {
        keep({ to, text: textOf(content) });
        content = null;
        say('250 kept');
      }
      return;
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'RCPT') to = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (command === 'DATA') content = [];
    say(command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 fine');
    if (command === 'QUIT') socket.end();
  };
  // Who hangs up in the middle has said all it will say.
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  say('220 catcher');
}

/** The text of a mail of one part, as plain text, quoted-printable or base64. */
function textOf(lines: readonly string[]): string {
  const end = lines.indexOf('');
  const head = lines.slice(0, end).join('\n').toLowerCase();
  const body = lines.slice(end + 1).join('\n');
  if (head.includes('transfer-encoding: base64')) return Buffer.from(body, 'base64').toString('utf8');
  if (!head.includes('transfer-encoding: quoted-printable'))
    return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replaceAll('=\n', '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
