import { createHash } from 'node:crypto';
import type { CoverWay, PhotoBox, PhotoUse } from '@plaatswijs/contract';
import type { FaceRow } from '../photo-row.ts';
import type { PhotoSettings } from '../photo-settings.ts';
import type { ChoicesForPhoto, CoverRow, JudgementRow } from './choices.ts';
import { isCutOff } from './cut-off.ts';
import { type ConsentOf, mayBeSeen } from './judge-channel.ts';

/**
 * How a face is seen in the version of a channel. `visible`: as it is. `covered`: covered, and nobody has judged yet whether
 * the person can still be recognised. `unrecognisable` and `still-recognisable`: covered, and a person judged so. `cut-off`:
 * wholly outside the crop of that channel.
 */
export type Appearance = 'visible' | 'covered' | 'unrecognisable' | 'still-recognisable' | 'cut-off';

/** A face on a channel. */
export interface FaceOnChannel {
  readonly face: FaceRow;
  readonly appearance: Appearance;
  /** They may not be seen there. */
  readonly mustCover: boolean;
  /** Somebody chose that they are covered anyway. */
  readonly always: boolean;
  readonly way: CoverWay;
  /** For what that way was chosen. */
  readonly chosen: 'usual' | 'everywhere' | 'here';
  /** What a judgement is about; see `judgementKey`. */
  readonly key: string;
  /** The last one about that. */
  readonly judgement: JudgementRow | null;
}

/** How much a cover grows on each side where nobody chose otherwise, as part of its width and height. */
const usualMargin = 0.25;

/** How each face of a photo is seen on a channel. */
export function facesOnChannel(
  faces: readonly FaceRow[],
  { channelId, choices, settings, consent }: ChannelOfPhoto,
): readonly FaceOnChannel[] {
  const crop = cropOf(useOf(choices, channelId));
  return faces.map((face) => {
    const choice = choiceFor(choices.covers, face.id, channelId);
    const way = wayOf(choice, settings);
    const always = choice?.always ?? false;
    const mustCover = !mayBeSeen({ id: face.id, who: face.who, personId: face.person_id }, consent);
    const key = judgementKey(face, way, crop);
    const judgement = choices.judgements.findLast((row) => row.key === key) ?? null;
    return {
      ...{ face, mustCover, always, way, key, judgement, chosen: chosenFor(choice) },
      appearance: isCutOff(face, way, crop)
        ? 'cut-off'
        : mustCover || always
          ? coveredAs(judgement)
          : 'visible',
    };
  });
}

/** What is known of a photo on one channel. */
export interface ChannelOfPhoto {
  readonly channelId: string;
  readonly choices: ChoicesForPhoto;
  readonly settings: PhotoSettings;
  readonly consent: ConsentOf;
}

/** What becomes of a photo on a channel. */
export function useOf({ uses }: ChoicesForPhoto, channelId: string): PhotoUse {
  const row = uses.find(({ channel_id }) => channel_id === channelId);
  if (row === undefined) return { kind: 'whole' };
  const { x, y, width, height } = row;
  if (row.kind === 'cropped' && x !== null && y !== null && width !== null && height !== null) {
    return { kind: 'cropped', crop: { x, y, width, height } };
  }
  return { kind: 'left-out' };
}

export function cropOf(use: PhotoUse): PhotoBox | null {
  return use.kind === 'cropped' ? use.crop : null;
}

/** What is chosen for one channel goes before what is chosen for all. */
function choiceFor(covers: readonly CoverRow[], faceId: string, channelId: string): CoverRow | undefined {
  const ofFace = covers.filter(({ face_id }) => face_id === faceId);
  return (
    ofFace.find(({ channel_id }) => channel_id === channelId) ??
    ofFace.find(({ channel_id }) => channel_id === null)
  );
}

function chosenFor(choice: CoverRow | undefined): FaceOnChannel['chosen'] {
  if (choice === undefined) return 'usual';
  return choice.channel_id === null ? 'everywhere' : 'here';
}

/** A blur that the school does not allow any more becomes what is usual there. */
function wayOf(choice: CoverRow | undefined, { coverStyle, allowBlur }: PhotoSettings): CoverWay {
  const { style = null, shape = null, margin = null } = choice ?? {};
  const isAllowed = style === 'fill' || style === 'pixelate' || (style === 'blur' && allowBlur);
  return {
    style: isAllowed ? style : coverStyle,
    shape: shape === 'box' ? 'box' : 'ellipse',
    margin: margin ?? usualMargin,
  };
}

/**
 * What a judgement is about: this face, where it is and who it is, covered and cropped in this way. With anything else it is
 * another key, and nobody has judged yet.
 */
function judgementKey(face: FaceRow, { style, shape, margin }: CoverWay, crop: PhotoBox | null): string {
  const { id, x, y, width, height, who, person_id } = face;
  const cropped = crop === null ? null : [crop.x, crop.y, crop.width, crop.height];
  const about = [id, x, y, width, height, who, person_id, style, shape, margin, cropped];
  return createHash('sha256').update(JSON.stringify(about)).digest('hex');
}

function coveredAs(judgement: JudgementRow | null): Appearance {
  if (judgement === null) return 'covered';
  return judgement.recognisable ? 'still-recognisable' : 'unrecognisable';
}
