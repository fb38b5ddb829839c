import type { CoverBox } from '@plaatswijs/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, PictureBoxes, Skeleton } from '../../ui/index.ts';
import { type AttachmentAt, attachmentHref, fetchPicture, type Picture } from './judge-attachment.ts';
import type { PartAttachment } from './rights-queries.ts';
import { useCovers } from './use-covers.ts';

interface AttachmentPictureProps {
  readonly at: AttachmentAt;
  readonly one: PartAttachment;
  readonly isPending: boolean;
  /** Another number when it was judged anew. */
  readonly judged: number;
  readonly onGive: (covers: CoverBox[]) => void;
  readonly onWithhold: () => void;
}

/** A picture of a part, with what would be covered. Fetched once: each time stands on record. */
export function AttachmentPicture(props: AttachmentPictureProps) {
  const t = useOfficeMessages('rightsAlong');
  const { at, one, onWithhold } = props;
  const { data: picture, error } = useQuery({
    queryKey: ['rights-picture', at.partId, at.attachmentId],
    queryFn: () => fetchPicture(at),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const src = picture?.src;
  useEffect(() => (src === undefined ? undefined : () => URL.revokeObjectURL(src)), [src]);
  if (picture !== undefined) return <Covering {...props} picture={picture} />;
  if (error === null) return <Skeleton label={t.pictureLoading} lines={4} />;
  return (
    <>
      <ProblemNotice error={error} words={t.problems} />
      {one.state === 'withheld' ? null : (
        <div className="pw-row">
          <Button onPress={onWithhold}>{t.notAlong}</Button>
        </div>
      )}
    </>
  );
}

function Covering(props: AttachmentPictureProps & { readonly picture: Picture }) {
  const { at, one, isPending, judged, onGive, onWithhold, picture } = props;
  const t = useOfficeMessages('rightsAlong');
  const { label } = one;
  const [selected, setSelected] = useState<string | null>(null);
  const desk = useCovers(one.boxes, (number) => t.coverNamed({ number }));
  return (
    <>
      <p>{t.coversHelp}</p>
      {one.unboxed === 0 ? null : <p>{t.unboxed({ count: one.unboxed })}</p>}
      <div className="rights__covers">
        <PictureBoxes
          label={t.pictureLabel({ label })}
          src={picture.src}
          alt={t.pictureAlt({ label, count: desk.boxes.length })}
          width={picture.width}
          height={picture.height}
          boxes={desk.boxes}
          selected={selected}
          onSelect={setSelected}
          onChange={desk.move}
          adding={{ onAdd: desk.add, onRemove: desk.remove }}
        />
      </div>
      <div className="pw-row">
        <Button look="primary" isPending={isPending} onPress={() => onGive(desk.covers)}>
          {t.giveSo}
        </Button>
        <Button onPress={onWithhold}>{t.notAlong}</Button>
      </div>
      {one.state === 'given' && !isPending ? (
        <figure className="pw-stack pw-stack--close">
          <figcaption>{t.copyTitle}</figcaption>
          <img
            className="rights__copy"
            src={`${attachmentHref(at, '/copy')}?${judged}`}
            alt={t.copyAlt({ label })}
          />
        </figure>
      ) : null}
    </>
  );
}
