import type { ConsentState } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import { Badge, type Tone } from '../../ui/index.ts';

const tones: Readonly<Record<ConsentState, Tone>> = {
  given: 'may',
  refused: 'not',
  withdrawn: 'not',
  none: 'silent',
  hold: 'ask',
  outdated: 'ask',
};

/** How consent stands, in a word and a mark; the colour only repeats it. */
export function StateBadge({ state }: { readonly state: ConsentState }) {
  const t = useOfficeMessages('consent');
  return <Badge tone={tones[state]}>{t.states[state]}</Badge>;
}
