import type { PhotoStanding } from '@plaatswijs/contract';
import type { EffectiveConsent } from '../../consent/index.ts';

/** A box, as far as it matters who may be seen. */
export interface SeenFace {
  readonly id: string;
  /** Null: nobody said who it is. */
  readonly who: string | null;
  readonly personId: string | null;
}

/** A photo as the people in it are known. */
export interface PeopleInPhoto {
  /** A person said that every face has a box. */
  readonly looked: boolean;
  readonly faces: readonly SeenFace[];
  /** Ids of who is in it without a box. */
  readonly without: readonly string[];
}

/** Consent of everybody who is known, for one channel. Who is not in it gave none. */
type ConsentOf = ReadonlyMap<string, Pick<EffectiveConsent, 'state'>>;

/** How a photo stands for a channel. */
export interface ChannelJudgement {
  readonly standing: PhotoStanding;
  /** Ids of the boxes nobody may see the inside of. */
  readonly toCover: readonly string[];
}

/**
 * Who may be seen in a channel: with consent of the day, and those whom nobody could recognise anyway. Everybody else is
 * covered, a stranger too: of somebody nobody knows, no consent is known. What stands first in the list below decides how
 * the photo stands; only the last two may have a version.
 */
export function judgeChannel(photo: PeopleInPhoto, consent: ConsentOf): ChannelJudgement {
  const toCover = photo.faces.filter((face) => !mayBeSeen(face, consent)).map(({ id }) => id);
  const standings: readonly (readonly [boolean, PhotoStanding])[] = [
    [!photo.looked, 'look-first'],
    [photo.faces.some(({ who }) => who === null), 'name-first'],
    [photo.faces.some(({ who }) => who === 'unknown'), 'ask'],
    [photo.without.some((id) => !hasConsent(id, consent)), 'not-coverable'],
    [toCover.length > 0, 'covered'],
  ];
  const [, standing] = standings.find(([applies]) => applies) ?? [true, 'as-it-is' as const];
  return { standing, toCover };
}

/** Whether a channel may have a version of it at all. */
export function mayHaveVersion(standing: PhotoStanding): boolean {
  return standing === 'covered' || standing === 'as-it-is';
}

function mayBeSeen({ who, personId }: SeenFace, consent: ConsentOf): boolean {
  if (who === 'background') return true;
  return who === 'person' && personId !== null && hasConsent(personId, consent);
}

/** Only a yes of today is a yes. */
export function hasConsent(personId: string, consent: ConsentOf): boolean {
  return consent.get(personId)?.state === 'given';
}
