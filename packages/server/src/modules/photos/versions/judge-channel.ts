import type { PhotoStanding } from '@plaatswijs/contract';
import type { EffectiveConsent } from '../../consent/index.ts';

/** A box, as far as it matters who may be seen. */
export interface SeenFace {
  readonly id: string;
  /** Null: nobody said who it is. */
  readonly who: string | null;
  readonly personId: string | null;
}

/** A photo as a channel would get it. */
export interface PhotoOnChannel {
  /** Somebody chose not to use it there. */
  readonly leftOut: boolean;
  /** A person said that every face has a box. */
  readonly looked: boolean;
  readonly faces: readonly (SeenFace & {
    /** Wholly outside what the channel gets. */
    readonly cutOff: boolean;
    /** Somebody wants them covered anyway. */
    readonly always: boolean;
  })[];
  /** Ids of who is in it without a box. */
  readonly without: readonly string[];
}

/** Consent of everybody who is known, for one channel. Who is not in it gave none. */
export type ConsentOf = ReadonlyMap<string, Pick<EffectiveConsent, 'state'>>;

/**
 * How a photo stands for a channel, by who is in what the channel gets of it. What stands first in the list below decides;
 * only the last two may have a version. Somebody without a box may be anywhere, so no crop takes them out.
 */
export function judgeChannel(photo: PhotoOnChannel, consent: ConsentOf): PhotoStanding {
  const there = photo.faces.filter(({ cutOff }) => !cutOff);
  const standings: readonly (readonly [boolean, PhotoStanding])[] = [
    [photo.leftOut, 'left-out'],
    [!photo.looked, 'look-first'],
    [there.some(({ who }) => who === null), 'name-first'],
    [there.some(({ who }) => who === 'unknown'), 'ask'],
    [photo.without.some((id) => !hasConsent(id, consent)), 'not-coverable'],
    [there.some((face) => face.always || !mayBeSeen(face, consent)), 'covered'],
  ];
  const [, standing] = standings.find(([applies]) => applies) ?? [true, 'as-it-is' as const];
  return standing;
}

/** Whether a channel may have a version of it at all. */
export function mayHaveVersion(standing: PhotoStanding): boolean {
  return standing === 'covered' || standing === 'as-it-is';
}

/**
 * With consent of the day, and those whom nobody could recognise anyway. Everybody else is covered, a stranger too: of
 * somebody nobody knows, no consent is known. No choice of anybody is asked here.
 */
export function mayBeSeen({ who, personId }: SeenFace, consent: ConsentOf): boolean {
  if (who === 'background') return true;
  return who === 'person' && personId !== null && hasConsent(personId, consent);
}

/** Only a yes of today is a yes. */
export function hasConsent(personId: string, consent: ConsentOf): boolean {
  return consent.get(personId)?.state === 'given';
}
