import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { myPhotosQuery } from '../../api/photos.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Button, Checkbox, Dialog, Link, Skeleton } from '../../ui/index.ts';
import { mostPhotos } from './check-types.ts';

interface AddPhotosProps {
  readonly schoolId: string;
  /** Ids of those that are in the post already. */
  readonly without: readonly string[];
  readonly onAdd: (photos: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Chooses photos from those that somebody sent in lately. */
export function AddPhotos({ schoolId, without, onAdd, onClose }: AddPhotosProps) {
  const t = useMessages('checkPeople');
  const { data: photos } = useQuery({ ...myPhotosQuery(schoolId), throwOnError: true });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const room = mostPhotos - without.length;
  const ready = photos?.filter(({ id, state }) => state === 'ready' && !without.includes(id)) ?? [];
  return (
    <Dialog
      title={t.addTitle}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isDisabled={chosen.length === 0} onPress={() => onAdd(chosen)}>
            {t.addChosen({ count: chosen.length })}
          </Button>
          <Button onPress={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div className="pw-stack pw-stack--close">
        {photos === undefined ? <Skeleton label={t.loading} lines={3} /> : null}
        {photos === undefined || ready.length > 0 ? null : (
          <p>{without.length > 0 ? t.addNoMore : t.addNone}</p>
        )}
        {ready.length === 0 ? null : <p className="pw-muted">{t.addHelp({ most: room })}</p>}
        <ul className="check__choose">
          {ready.map((photo) => (
            <li key={photo.id}>
              <Tick
                photo={photo}
                isChosen={chosen.includes(photo.id)}
                isFull={chosen.length >= room}
                onTurn={(isChosen) =>
                  setChosen(isChosen ? [...chosen, photo.id] : chosen.filter((id) => id !== photo.id))
                }
              />
            </li>
          ))}
        </ul>
        <p>
          <Link href="/fotos" alone>
            {t.sendNew}
          </Link>
        </p>
      </div>
    </Dialog>
  );
}

function Tick(props: {
  readonly photo: { readonly preview: string | null; readonly announcedAt: string };
  readonly isChosen: boolean;
  readonly isFull: boolean;
  readonly onTurn: (isChosen: boolean) => void;
}) {
  const t = useMessages('checkPeople');
  const formats = useFormats();
  const { photo, isChosen, isFull } = props;
  return (
    <div className="check__tick">
      <div className="check__thumb">
        {photo.preview === null ? null : <img src={photo.preview} alt="" loading="lazy" />}
      </div>
      <Checkbox
        label={t.photoOf({ moment: formats.moment(photo.announcedAt) })}
        isSelected={isChosen}
        isDisabled={isFull && !isChosen}
        onChange={props.onTurn}
      />
    </div>
  );
}
