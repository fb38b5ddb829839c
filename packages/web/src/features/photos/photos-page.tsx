import './photos.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { EmptyState, Link } from '../../ui/index.ts';
import { type PhotoSummary, photosQuery } from './photo-queries.ts';
import { PhotoState } from './photo-state.tsx';
import { PhotosFrame } from './photos-frame.tsx';
import { UploadPhotos } from './upload-photos.tsx';

/** Photos on their way to a post: sending them, and what is still to be said of each. */
export function PhotosPage() {
  const t = useOfficeMessages('photos');
  return (
    <PhotosFrame title={t.title} lead={t.lead}>
      {(school) => (
        <>
          <UploadPhotos schoolId={school.id} />
          <PhotoList schoolId={school.id} />
        </>
      )}
    </PhotosFrame>
  );
}

function PhotoList({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('photos');
  const { data: photos } = useSuspenseQuery(photosQuery(schoolId));
  return (
    <section aria-labelledby="photos-list" className="pw-stack pw-stack--close">
      <h2 id="photos-list">{t.listTitle}</h2>
      {photos.length === 0 ? (
        <EmptyState title={t.emptyTitle} level={3}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <ul className="photos__list">
          {photos.map((photo) => (
            <li key={photo.id}>
              <PhotoCard photo={photo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PhotoCard({ photo }: { readonly photo: PhotoSummary }) {
  const t = useOfficeMessages('photos');
  const f = useFormats();
  const name = t.photoOf({ moment: f.moment(photo.takenInAt ?? photo.announcedAt) });
  return (
    <article className="photos__card">
      {photo.state === 'refused' ? null : (
        <div className="photos__thumb">
          {photo.preview === null ? null : <img src={photo.preview} alt="" loading="lazy" />}
        </div>
      )}
      <div className="pw-stack pw-stack--close photos__about">
        <PhotoState photo={photo} />
        <Link href={`/fotos/${photo.id}`}>{name}</Link>
        <p className="pw-muted pw-small">
          {photo.state === 'refused' && photo.refusal !== null ? t.refusals[photo.refusal] : null}
          {photo.state === 'ready' ? t.faces({ count: photo.faces }) : null}
        </p>
      </div>
    </article>
  );
}
