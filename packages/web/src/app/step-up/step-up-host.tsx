import { lazy, Suspense, useEffect, useState } from 'react';
import { askStepUpWith } from '../../api/step-up.ts';

const StepUpDialog = lazy(() =>
  import('./step-up-dialog.tsx').then((loaded) => ({ default: loaded.StepUpDialog })),
);

/** Opens the dialog when a call asks who is there, and tells the call how it ended. Once in the application. */
export function StepUpHost() {
  const [answer, setAnswer] = useState<((confirmed: boolean) => void) | null>(null);
  useEffect(() => askStepUpWith(() => new Promise<boolean>((resolve) => setAnswer(() => resolve))), []);
  if (answer === null) return null;
  return (
    <Suspense>
      <StepUpDialog
        onDone={(confirmed) => {
          setAnswer(null);
          answer(confirmed);
        }}
      />
    </Suspense>
  );
}
