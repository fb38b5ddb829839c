import { inReadingOrder } from '../../ui/index.ts';
import type { ChannelPermission, FaceOnChannel } from './channel-queries.ts';
import type { Photo } from './photo-queries.ts';

/** A rectangle in pixels of the upright photo. */
export type PixelBox = Photo['boxes'][number]['box'];

/** Somebody covered in a way, as they are in the versions that are there. */
export interface CoveredFace {
  readonly key: string;
  readonly face: Photo['boxes'][number];
  /** As on the first of the channels. */
  readonly seen: FaceOnChannel;
  /** Where they are covered in just this way; at least one. */
  readonly channels: readonly ChannelPermission[];
}

/** Everybody covered in versions that are there, in the order in which people are counted; covered alike is one. */
export function coveredIn(photo: Photo, channels: readonly ChannelPermission[]): readonly CoveredFace[] {
  const found = channels
    .filter(({ version }) => version.state === 'ready')
    .flatMap((channel) => channel.faces.filter(isCovered).map((seen) => ({ channel, seen })));
  const alike = Map.groupBy(found, ({ seen }) => seen.key);
  const covered = [...alike].flatMap(([key, [first, ...others]]) => {
    const face = photo.boxes.find(({ id }) => id === first?.seen.faceId);
    if (first === undefined || face === undefined) return [];
    return [{ key, face, seen: first.seen, channels: [first, ...others].map(({ channel }) => channel) }];
  });
  return inReadingOrder(covered.map((one) => ({ ...one, ...one.face.box })));
}

function isCovered({ appearance }: FaceOnChannel): boolean {
  return appearance !== 'visible' && appearance !== 'cut-off';
}

/** Of a version: whether everybody who is covered was judged, and nobody is to be known who may not be seen. */
export function isJudged({ faces }: Pick<ChannelPermission, 'faces'>): boolean {
  return !faces.some(
    ({ appearance, mustCover }) =>
      appearance === 'covered' || (mustCover && appearance === 'still-recognisable'),
  );
}

/** What a version shows of a photo: its crop, or the whole. */
export function shownPart(photo: Pick<Photo, 'width' | 'height'>, channel: ChannelPermission): PixelBox {
  if (channel.use.kind === 'cropped') return channel.use.crop;
  return { x: 0, y: 0, width: photo.width ?? 1, height: photo.height ?? 1 };
}

/**
 * The part of a version around a face in which clothes and neighbours are seen too: four faces wide, from above the head to
 * the waist. As far as it lies in what the version shows.
 */
export function aroundFace(face: PixelBox, shown: PixelBox): PixelBox {
  const width = Math.min(shown.width, Math.max(4 * face.width, 3 * face.height));
  const height = Math.min(shown.height, width * 1.1);
  const within = (at: number, from: number, most: number) => Math.max(from, Math.min(at, most));
  return {
    x: within(face.x + face.width / 2 - width / 2, shown.x, shown.x + shown.width - width),
    y: within(face.y - face.height, shown.y, shown.y + shown.height - height),
    width,
    height,
  };
}
