import type { CSSProperties } from 'react';
import type { PixelBox } from './to-judge.ts';

interface VersionPictureProps {
  readonly src: string;
  readonly alt: string;
  /** What the version shows of the photo, and the part of that to look at; in pixels of the upright photo. */
  readonly shown: PixelBox;
  readonly part: PixelBox;
  /** The face it is about. */
  readonly face: PixelBox;
}

/** A part of a version, with a line around the face it is about. */
export function VersionPicture({ src, alt, shown, part, face }: VersionPictureProps) {
  const places = {
    '--part-ratio': part.width / part.height,
    '--part-zoom': shown.width / part.width,
    '--part-x': (part.x - shown.x) / shown.width,
    '--part-y': (part.y - shown.y) / shown.height,
    '--face-x': (face.x - part.x) / part.width,
    '--face-y': (face.y - part.y) / part.height,
    '--face-w': face.width / part.width,
    '--face-h': face.height / part.height,
  };
  return (
    <div className="photos__part" style={places as CSSProperties}>
      <img src={src} alt={alt} draggable={false} />
      <span aria-hidden className="photos__part-face" />
    </div>
  );
}
