import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ProblemError } from '../api/problem.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { Button, ErrorState } from '../ui/index.ts';
import { usePageTitle } from './page-title.ts';

/** A page that broke. What the server refused is said in its own words; the rest is our fault and says so. */
export function FailedPage(props: ErrorComponentProps) {
  const t = useMessages('shell');
  const words = useMessages('problems');
  const router = useRouter();
  const problem = props.error instanceof ProblemError ? words[props.error.problem.code] : null;
  const title = problem?.title ?? t.brokenTitle;
  usePageTitle(title);
  return (
    <ErrorState
      level={1}
      title={title}
      action={
        <Button
          look="primary"
          onPress={() => {
            props.reset();
            void router.invalidate();
          }}
        >
          {t.tryAgain}
        </Button>
      }
    >
      {problem?.now ?? t.brokenText}
    </ErrorState>
  );
}
