import './photos.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Checkbox, EmptyState, Link } from '../../ui/index.ts';
import { ForPost, mostForPost } from './for-post.tsx';
import { MakeAll } from './make-all.tsx';
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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const there = photos.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <section aria-labelledby="photos-list" className="pw-stack pw-stack--close">
      <h2 id="photos-list">{t.listTitle}</h2>
      {photos.length === 0 ? (
        <EmptyState title={t.emptyTitle} level={3}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          <MakeAll schoolId={schoolId} photos={photos} />
          <ul className="photos__list">
            {photos.map((photo) => (
              <li key={photo.id}>
                <PhotoCard
                  photo={photo}
                  isChosen={chosen.has(photo.id)}
                  isFull={there.length >= mostForPost}
                  onChoose={(isChosen) => choose(photo.id, isChosen)}
                />
              </li>
            ))}
          </ul>
          <ForPost photoIds={there} onClear={() => setChosen(new Set())} />
        </>
      )}
    </section>
  );
}

interface PhotoCardProps {
  readonly photo: PhotoSummary;
  readonly isChosen: boolean;
  /** No more can be chosen. */
  readonly isFull: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function PhotoCard({ photo, isChosen, isFull, onChoose }: PhotoCardProps) {
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
        {photo.state === 'ready' ? (
          <Checkbox
            plain
            label={t.chooseForPostShort}
            aria-label={t.chooseForPost({ photo: name })}
            isSelected={isChosen}
            isDisabled={isFull && !isChosen}
            onChange={onChoose}
          />
        ) : null}
      </div>
    </article>
  );
}
