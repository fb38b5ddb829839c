import { useQuery } from '@tanstack/react-query';
import { ImagePlus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { photoOfPostQuery } from '../../api/photos.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Badge, Button, IconButton, Link, type Tone } from '../../ui/index.ts';
import { AddPhotos } from './add-photos.tsx';
import { mostPhotos, type PhotoInPost } from './check-types.ts';

interface PhotosPartProps {
  readonly schoolId: string;
  /** Ids. */
  readonly photos: readonly string[];
  /** How they stand on the channel that was chosen; empty before the answer is there. */
  readonly onChannel: readonly PhotoInPost[];
  readonly onChange: (photos: readonly string[]) => void;
}

/** The photos of a post, how each stands on the channel, and a way to add some and take some away. */
export function PhotosPart({ schoolId, photos, onChannel, onChange }: PhotosPartProps) {
  const t = useMessages('checkPeople');
  const [adding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const takeAway = (photoId: string) => {
    onChange(photos.filter((id) => id !== photoId));
    // The cross that was pressed is gone with its photo.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="check-photos" className="pw-stack pw-stack--close">
      <h2 id="check-photos" ref={heading} tabIndex={-1} data-quiet-focus className="check__small-title">
        {t.photosTitle}
      </h2>
      {photos.length === 0 ? (
        <p className="pw-muted pw-small">{t.photosHelp}</p>
      ) : (
        <ul className="check__photos">
          {photos.map((photoId, at) => (
            <li key={photoId}>
              <OnePhoto
                schoolId={schoolId}
                photoId={photoId}
                number={at + 1}
                onChannel={onChannel.find((photo) => photo.photoId === photoId) ?? null}
                onTakeAway={() => takeAway(photoId)}
              />
            </li>
          ))}
        </ul>
      )}
      {photos.length >= mostPhotos ? null : (
        <div>
          <Button icon={<ImagePlus aria-hidden size={20} />} onPress={() => setAdding(true)}>
            {t.add}
          </Button>
        </div>
      )}
      {adding ? (
        <AddPhotos
          schoolId={schoolId}
          without={photos}
          onClose={() => setAdding(false)}
          onAdd={(added) => {
            setAdding(false);
            onChange([...photos, ...added]);
          }}
        />
      ) : null}
    </section>
  );
}

const tones: Readonly<Record<PhotoInPost['standing'], Tone>> = {
  'left-out': 'silent',
  'look-first': 'ask',
  'name-first': 'ask',
  ask: 'ask',
  'not-coverable': 'not',
  covered: 'may-if',
  'as-it-is': 'may',
};

function OnePhoto(props: {
  readonly schoolId: string;
  readonly photoId: string;
  readonly number: number;
  readonly onChannel: PhotoInPost | null;
  readonly onTakeAway: () => void;
}) {
  const t = useMessages('checkPeople');
  const { schoolId, photoId, number, onChannel } = props;
  const { data: photo, isError } = useQuery(photoOfPostQuery(schoolId, photoId));
  return (
    <article className="check__photo">
      <div className="check__thumb">{photo?.preview == null ? null : <img src={photo.preview} alt="" />}</div>
      <div className="pw-stack pw-stack--close check__about">
        {isError ? (
          <p>{t.gone}</p>
        ) : (
          <>
            <Link href={`/fotos/${photoId}`}>{t.open({ number })}</Link>
            {onChannel === null ? null : <PhotoWords photo={onChannel} />}
          </>
        )}
      </div>
      <IconButton
        label={t.takeAway({ number })}
        icon={<X aria-hidden size={20} />}
        onPress={props.onTakeAway}
      />
    </article>
  );
}

/** How a photo stands on a channel, in a few lines. */
export function PhotoWords({ photo }: { readonly photo: PhotoInPost }) {
  const t = useMessages('checkPeople');
  const { standing, covered, unjudged, version } = photo;
  const hasVersion = standing === 'covered' || standing === 'as-it-is';
  return (
    <ul className="check__states">
      <li>
        <Badge tone={unjudged > 0 ? 'ask' : tones[standing]}>
          {standing === 'covered' && covered > 0
            ? t.covered({ count: covered, isMade: version === 'ready' })
            : t.standings[standing]}
        </Badge>
      </li>
      {unjudged === 0 || version !== 'ready' ? null : <li>{t.unjudged({ count: unjudged })}</li>}
      {hasVersion ? <li className="pw-muted">{t.versions[version]}</li> : null}
    </ul>
  );
}
