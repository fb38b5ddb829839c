import type { Block } from '@plaatswijs/document';

/** Lines that belong together, and as what. */
interface Group {
  readonly kind: 'heading' | 'item' | 'text';
  readonly lines: string[];
}

/** A text as somebody writes it, in paragraphs, headings (`## `) and lists (`- `). */
export function blocksOf(body: string): readonly Block[] {
  return body
    .replaceAll('\r\n', '\n')
    .split(/\n[^\S\n]*\n/u)
    .flatMap((part) => groupsOf(part).map(blockOf));
}

function groupsOf(part: string): readonly Group[] {
  const groups: Group[] = [];
  for (const line of part.split('\n')) {
    if (line.trim() === '') continue;
    const [, mark, rest] = /^(##|-)\s+(.*)$/u.exec(line) ?? [];
    const kind = mark === '##' ? 'heading' : mark === '-' ? 'item' : 'text';
    const last = groups.at(-1);
    if (last?.kind === kind && kind !== 'heading') last.lines.push(rest ?? line);
    else groups.push({ kind, lines: [rest ?? line] });
  }
  return groups;
}

function blockOf({ kind, lines }: Group): Block {
  if (kind === 'heading') return { kind: 'heading', level: 2, text: lines.join(' ') };
  if (kind === 'item') return { kind: 'list', ordered: false, items: lines.map((text) => [{ text }]) };
  return { kind: 'paragraph', runs: [{ text: lines.join('\n') }] };
}
