import { type CompiledProtocol, factView, roleView } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { readCursor, whoAre, writeCursor } from '../people/index.ts';
import { type Doubt, type DoubtsOf, pageOfDoubts } from './doubt-store.ts';

interface Page {
  readonly after: string | undefined;
  readonly limit: number;
}

/** One page of questions in the words of today's vocabulary, each with the name of the other person. */
export async function listQuestions(
  tx: BoardTransaction,
  compiled: CompiledProtocol,
  schoolId: string,
  of: DoubtsOf,
  { after, limit }: Page,
) {
  const [from = null] = readCursor(after, 1) ?? [];
  const page = await pageOfDoubts(tx, schoolId, of, { after: uuidOrNull(from), limit });
  const others = page.items.map(({ askedBy, putTo }) => ('askedBy' in of ? putTo : askedBy));
  const names = new Map((await whoAre(tx, [...new Set(others)])).map(({ id, name }) => [id, name]));
  return {
    items: page.items.map((doubt, at) => {
      const id = others[at] ?? '';
      return { ...questionView(doubt, compiled), other: { id, name: names.get(id) ?? '' } };
    }),
    next: page.next === null ? null : writeCursor([page.next]),
  };
}

function questionView({ facts, citations, role, reply, ...doubt }: Doubt, compiled: CompiledProtocol) {
  const { id, act, question, askedAt, outcome } = doubt;
  const known = compiled.protocol.roles.some((one) => one.id === role);
  return {
    id,
    act,
    question,
    askedAt,
    outcome,
    articles: citations,
    role: role !== null && known ? roleView(compiled, role) : null,
    told: Object.entries(facts).flatMap(([key, value]) => factView(compiled.vocabulary, key, value) ?? []),
    reply,
  };
}

function uuidOrNull(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;
}
