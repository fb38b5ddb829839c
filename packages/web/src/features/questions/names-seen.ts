import { ProblemError } from '../../api/problem.ts';
import type { QuestionMessages } from '../../messages/nl/questions.ts';
import type { TextMark } from '../../ui/index.ts';

const place = /^\/body\/precedent\/summary\/(\d+)-(\d+)$/;

/** Where the server saw that somebody can be recognised in an example. */
export function namesSeen(error: unknown, t: QuestionMessages): readonly TextMark[] {
  if (!(error instanceof ProblemError)) return [];
  const words: Readonly<Record<string, string>> = t.seen;
  return (error.problem.issues ?? []).flatMap(({ at, code }) => {
    const [, start, end] = place.exec(at) ?? [];
    if (start === undefined || end === undefined) return [];
    const what = words[code.replace(/^holds-/, '')];
    const says = what === undefined ? t.seenIn : t.holds({ what });
    return { id: `${code}-${start}`, start: Number(start), end: Number(end), tone: 'not' as const, says };
  });
}
