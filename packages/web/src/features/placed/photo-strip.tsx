import { useOfficeMessages } from '../../messages/office.ts';
import type { PlacedPhoto } from './placed-queries.ts';

/** The photos of a publication, each as far as one may see it. */
export function PhotoStrip({ photos }: { readonly photos: readonly PlacedPhoto[] }) {
  const t = useOfficeMessages('placed');
  return (
    <ul className="placed__photos">
      {photos.map((photo, index) => (
        <li key={photo.photoId ?? `gone-${index}`} className="placed__photo">
          {photo.preview === null ? (
            <p className="placed__no-photo pw-muted">
              {photo.photoId === null ? t.photoGone : t.photoHidden}
            </p>
          ) : (
            <img src={photo.preview} alt={t.photoAlt({ number: index + 1 })} loading="lazy" />
          )}
          <p className="pw-small pw-muted">{photo.digest === null ? t.photoNoVersion : t.photoVersion}</p>
          {photo.unknownPeople === 0 ? null : (
            <p className="pw-small">{t.photoUnknown({ count: photo.unknownPeople })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
