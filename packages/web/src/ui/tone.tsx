import {
  ArrowRight,
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  CircleX,
  ListChecks,
  type LucideIcon,
} from 'lucide-react';

/** What an answer feels like. Each tone has a colour and an icon, and never goes without a word. */
export const tones = ['may', 'may-if', 'ask', 'not', 'act', 'silent', 'not-applicable'] as const;
export type Tone = (typeof tones)[number];

const icons: Readonly<Record<Tone, LucideIcon>> = {
  may: CircleCheck,
  'may-if': ListChecks,
  ask: CircleHelp,
  not: CircleX,
  act: ArrowRight,
  silent: CircleDashed,
  'not-applicable': CircleMinus,
};

/** The icon of a tone. Decoration: the word beside it says the same. */
export function ToneIcon(props: { readonly tone: Tone; readonly size?: number | string }) {
  const Icon = icons[props.tone];
  return <Icon aria-hidden size={props.size ?? '1.15em'} strokeWidth={2.25} />;
}
