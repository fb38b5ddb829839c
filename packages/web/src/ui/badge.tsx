import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { type Tone, ToneIcon } from './tone.tsx';

/** A word or two about the thing beside it; with a tone also its icon. */
export function Badge(props: { readonly children: ReactNode; readonly tone?: Tone | undefined }) {
  return (
    <span className={classNames('pw-badge', props.tone && `pw-tone pw-tone--${props.tone}`)}>
      {props.tone === undefined ? null : <ToneIcon tone={props.tone} />}
      <span>{props.children}</span>
    </span>
  );
}
