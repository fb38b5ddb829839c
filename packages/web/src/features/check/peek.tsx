import { useEffect, useState } from 'react';
import { useAnswerWords } from '../../answers/answer-verdict.tsx';
import { toneLook } from '../../answers/tone-look.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import type { Checked } from './use-check.ts';

/** Whether an element of the page is in the window; watched while `isWanted`. */
function useIsInSight(id: string, isWanted: boolean): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const element = isWanted ? document.getElementById(id) : null;
    if (element === null) return;
    const observer = new IntersectionObserver(([last]) => setInSight(last?.isIntersecting === true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, isWanted]);
  return isInSight;
}

/** Id of the answer (check-answer.tsx). */
const answerId = 'antwoord';

/** On a phone the answer is below the text: this keeps its first words in sight, and leads there. Not beside the answer itself. */
export function Peek(props: { readonly checked: Checked | null; readonly hasChannel: boolean }) {
  const t = useMessages('check');
  const words = useAnswerWords();
  const { checked } = props;
  const isInSight = useIsInSight(answerId, checked !== null);
  if (checked === null || !props.hasChannel) return null;
  const { step, answer, ifSo, arePeopleKnown } = checked.result;
  const isOpen = step.kind !== 'answer' || !arePeopleKnown;
  const said = words(isOpen ? ifSo : answer, isOpen);
  return (
    <a className="check__peek" href={`#${answerId}`} data-in-sight={isInSight}>
      <Badge tone={isOpen ? 'ask' : toneLook[answer.tone]}>{said.word}</Badge>
      <span>{t.toAnswer}</span>
    </a>
  );
}
