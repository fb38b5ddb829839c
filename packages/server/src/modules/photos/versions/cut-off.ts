import type { CoverWay, PhotoBox } from '@plaatswijs/contract';

/** From the middle of a face to the edge of its cover, in its own width or height; an ellipse holds the whole box. */
function reach({ shape, margin }: CoverWay): number {
  return shape === 'box' ? 0.5 + margin : Math.max(0.5 + margin, Math.SQRT1_2);
}

/**
 * Whether a face lies wholly outside what a channel gets of a photo. Its margin is part of it: hair and ears belong to a
 * person too. All in pixels of the upright photo.
 */
export function isCutOff(face: PhotoBox, way: CoverWay, crop: PhotoBox | null): boolean {
  if (crop === null) return false;
  const by = reach(way);
  const [middleX, middleY] = [face.x + face.width / 2, face.y + face.height / 2];
  const [across, down] = [face.width * by, face.height * by];
  return (
    Math.ceil(middleX + across) <= crop.x ||
    Math.floor(middleX - across) >= crop.x + crop.width ||
    Math.ceil(middleY + down) <= crop.y ||
    Math.floor(middleY - down) >= crop.y + crop.height
  );
}
