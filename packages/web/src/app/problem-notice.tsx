import { ProblemError } from '../api/problem.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { Notice } from '../ui/index.ts';

/** Words for what a refusal says is wrong: by the code of the issue (`taken`), or of the place and it (`/body/slug taken`). */
export type IssueWords = Readonly<Record<string, string>>;

/** Words of the first issue that has any. */
function issueText(error: unknown, words: IssueWords): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const issues = error.problem.issues ?? [];
  for (const { at, code } of issues) {
    const found = words[`${at} ${code}`] ?? words[code];
    if (found !== undefined) return found;
  }
  return words[error.problem.code];
}

/** Why a call was refused and what to do now, read out at once. Nothing while there is no error. */
export function ProblemNotice(props: {
  readonly error: unknown;
  /** By code of an issue or, where there is none, of the refusal. */
  readonly words?: IssueWords | undefined;
}) {
  const problems = useMessages('problems');
  const { error, words = {} } = props;
  if (error === null || error === undefined) return null;
  const usual = problems[error instanceof ProblemError ? error.problem.code : 'unavailable'];
  return (
    <Notice kind="danger" title={usual.title} announce>
      {issueText(error, words) ?? usual.now}
    </Notice>
  );
}
