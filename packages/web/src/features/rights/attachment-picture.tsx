import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice, PictureBoxes, Skeleton } from '../../ui/index.ts';
import { type AttachmentAt, attachmentHref, fetchPicture, type Picture } from './judge-attachment.ts';
import type { PartAttachment } from './rights-queries.ts';
import { useCovers } from './use-covers.ts';
import type { Judgement } from './use-judgement.ts';

interface AttachmentPictureProps {
  readonly at: AttachmentAt;
  readonly one: PartAttachment;
  readonly judgement: Judgement;
  /** Told whether something was changed that does not go along like that yet. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
}

/** A picture of a part, with what would be covered. Fetched once: each time stands on record. */
export function AttachmentPicture(props: AttachmentPictureProps) {
  const t = useOfficeMessages('rightsAlong');
  const { at, one, judgement } = props;
  const { data: picture, error } = useQuery({
    queryKey: ['rights-picture', at.partId, at.attachmentId, one.stamp],
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
          <Button onPress={judgement.ask}>{t.notAlong}</Button>
        </div>
      )}
    </>
  );
}

function Covering(props: AttachmentPictureProps & { readonly picture: Picture }) {
  const { at, one, judgement, onUnsaved, picture } = props;
  const { isPending, judged } = judgement;
  const t = useOfficeMessages('rightsAlong');
  const { label } = one;
  const [selected, setSelected] = useState<string | null>(null);
  const desk = useCovers(one.boxes, (number) => t.coverNamed({ number }));
  const isKept = one.state === 'given' && JSON.stringify(desk.covers) === JSON.stringify(one.boxes);
  const isUnsaved = one.state === 'given' && !isKept && !isPending;
  useEffect(() => {
    onUnsaved(isUnsaved);
    return () => onUnsaved(false);
  }, [isUnsaved, onUnsaved]);
  return (
    <>
      <p>
        {one.boxes.length > 0 ? t.coversKnown : t.coversNone} {t.coversHelp}
      </p>
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
        <Button look="primary" isPending={isPending} onPress={() => judgement.give(desk.covers)}>
          {t.giveSo}
        </Button>
        <Button onPress={judgement.ask}>{t.notAlong}</Button>
      </div>
      {isUnsaved ? <Notice kind="warning">{t.unsaved}</Notice> : null}
      {isKept && !isPending ? <Copy at={at} label={label} judged={judged} /> : null}
    </>
  );
}

/** The picture as it goes along. */
function Copy(props: { readonly at: AttachmentAt; readonly label: string; readonly judged: number }) {
  const t = useOfficeMessages('rightsAlong');
  return (
    <figure className="pw-stack pw-stack--close">
      <figcaption>{t.copyTitle}</figcaption>
      <img
        className="rights__copy"
        src={`${attachmentHref(props.at, '/copy')}?${props.judged}`}
        alt={t.copyAlt({ label: props.label })}
      />
    </figure>
  );
}
