import { CloudOff } from 'lucide-react';
import type { Dispatch } from 'react';
import { ProblemError } from '../../api/problem.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Button, Notice } from '../../ui/index.ts';
import type { CheckAction } from './check-state.ts';
import type { Check } from './use-check.ts';

/** Why there is no answer of the school, and what can be done about it; nothing where there is one. */
export function CheckFailed(props: { readonly check: Check; readonly dispatch: Dispatch<CheckAction> }) {
  const t = useMessages('check');
  const ofPeople = useMessages('checkPeople');
  const { error, again } = props.check;
  if (error === null) return null;
  const isAbout = (place: string) =>
    error instanceof ProblemError && error.problem.issues?.some(({ at }) => at.startsWith(place)) === true;
  // What is to be taken away stands beside the text, each with its cross.
  const gone = isAbout('/body/photos') ? ofPeople.gone : isAbout('/body/people') ? ofPeople.left : null;
  if (gone !== null) return <Notice kind="warning" title={gone} announce />;
  const isContradictory = isAbout('/body/facts');
  return (
    <Notice kind="warning" title={t.failedTitle} announce>
      <div className="pw-stack pw-stack--close">
        <p>{isContradictory ? t.contradictory : t.failedText}</p>
        <div>
          {isContradictory ? (
            <Button onPress={() => props.dispatch({ kind: 'forget-told' })}>{t.startOver}</Button>
          ) : (
            <Button icon={<CloudOff aria-hidden size={20} />} onPress={again}>
              {t.tryAgain}
            </Button>
          )}
        </div>
      </div>
    </Notice>
  );
}
