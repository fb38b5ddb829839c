import { useAnswerWords } from '../../answers/answer-verdict.tsx';
import { toneLook } from '../../answers/tone-look.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import type { Check } from './use-check.ts';

/** On a phone the answer is below the text: this keeps its first words in sight, and leads there. */
export function Peek(props: { readonly check: Check; readonly hasChannel: boolean }) {
  const t = useMessages('check');
  const words = useAnswerWords();
  const { value: checked } = props.check;
  if (checked === null || !props.hasChannel) return null;
  const { step, answer, ifSo } = checked.result;
  const isOpen = step.kind !== 'answer';
  const said = words(isOpen ? ifSo : answer, isOpen);
  return (
    <a className="check__peek" href="#antwoord">
      <Badge tone={isOpen ? 'ask' : toneLook[answer.tone]}>{said.word}</Badge>
      <span>{t.toAnswer}</span>
    </a>
  );
}
