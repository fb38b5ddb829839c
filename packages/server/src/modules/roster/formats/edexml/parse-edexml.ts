import { SaxesParser } from 'saxes';
import { readText } from '../decode-text.ts';
import { type RosterFile, UnreadableRoster } from '../roster-record.ts';
import { type EdexElement, recordNames } from './edexml-shape.ts';

/** Longest text of one element that is kept. */
const mostLetters = 500;

/**
 * Reads the elements of an Edexml file one after another. Nothing is fetched and no entity of the file's own is
 * expanded: the parser knows only the five of XML itself.
 */
export async function parseEdexml(file: RosterFile, take: (element: EdexElement) => void): Promise<void> {
  const parser = new SaxesParser({});
  const path: string[] = [];
  let open: { readonly element: EdexElement; readonly depth: number } | null = null;
  let text = '';
  parser.on('error', () => {
    throw new UnreadableRoster('not-xml');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '').toLowerCase();
    path.push(local);
    text = '';
    const key = attributes['key']?.trim() || null;
    const isReference = open !== null && /groep$/.test(local) && key !== null;
    if (isReference && open !== null && key !== null) open.element.groupKeys.push(key);
    else if (open === null && recordNames.has(local)) {
      const element = {
        name: local,
        key,
        line: parser.line,
        texts: new Map<string, string>(),
        groupKeys: [],
      };
      open = { element, depth: path.length };
    }
  });
  parser.on('text', (piece) => {
    if (open !== null && text.length < mostLetters) text += piece;
  });
  parser.on('closetag', () => {
    const name = path.at(-1) ?? '';
    if (open !== null && path.length === open.depth) {
      take(open.element);
      open = null;
    } else if (open !== null && path.length === open.depth + 1) {
      const value = text.trim().slice(0, mostLetters);
      if (value !== '' && !open.element.texts.has(name)) open.element.texts.set(name, value);
    }
    text = '';
    path.pop();
  });
  for await (const piece of readText(file)) parser.write(piece);
  parser.close();
}
