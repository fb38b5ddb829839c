import { placeOf } from './positions.ts';
import type { Article } from './protocol.ts';
import type { ProtocolReading } from './protocol-reading.ts';
import { readNorm } from './read-norm.ts';
import { type Located, readId, readList, readString, readText } from './read-values.ts';
import { type Fields, fieldOf, readFields, report } from './reading.ts';
import type { YamlNode } from './yaml-node.ts';

/** A section and a number, as the school's paper has them: `M.7`, `SOL.1`. */
const articleId = /^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*$/;

/** More than this would be quoting the school's own words. */
const ANCHOR_WORDS = 3;

/** Reads one article with its norms. */
export function readArticle(node: YamlNode, reading: ProtocolReading): Article & { readonly at: Located } {
  const fields = readFields(node, ['id', 'heading', 'place', 'summary'], ['norms'], reading.reading);
  const at = readId(fields, articleId, 'M.7', reading.reading);
  const id = at.value;
  if (id !== '') reading.articlePlaces.set(id, placeOf(node, ['norms']));
  return {
    at,
    id,
    heading: readText(fields, 'heading', reading.reading),
    place: readPlace(fields, reading),
    summary: readText(fields, 'summary', reading.reading),
    norms: readList(fields, 'norms', reading.reading).map((item) => readNorm(item, id, reading)),
  };
}

function readPlace(fields: Fields, { reading }: ProtocolReading): Article['place'] {
  const node = fieldOf(fields, 'place');
  if (node === undefined) return { section: '', number: '', from: '', to: '' };
  const place = readFields(node, ['section', 'number', 'from', 'to'], [], reading);
  const anchor = (name: 'from' | 'to'): string => {
    const words = readString(place, name, reading);
    const at = fieldOf(place, name)?.at ?? node.at;
    const tooMany = words.trim().split(/\s+/u).length > ANCHOR_WORDS;
    if (tooMany) report(reading, 'too-many-words', at, { most: ANCHOR_WORDS });
    return words;
  };
  return {
    section: readString(place, 'section', reading),
    number: readString(place, 'number', reading),
    from: anchor('from'),
    to: anchor('to'),
  };
}
