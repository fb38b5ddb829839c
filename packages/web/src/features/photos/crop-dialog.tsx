import { useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Dialog, type PictureBox, PictureBoxes } from '../../ui/index.ts';
import { type ChannelPermission, useChangeChannels } from './channel-queries.ts';
import type { SizedPhoto } from './use-boxes.ts';

interface CropDialogProps {
  readonly schoolId: string;
  readonly sized: SizedPhoto;
  /** Address of the reduced photo. */
  readonly preview: string;
  readonly channel: ChannelPermission;
  readonly onClose: (isDone: boolean) => void;
}

const only = 'crop';

/** A box over the photo: what is in it is what the channel gets. By mouse, by finger and by keyboard. */
export function CropDialog({ schoolId, sized, preview, channel, onClose }: CropDialogProps) {
  const t = useOfficeMessages('photos');
  const { photo, width, height } = sized;
  const [box, setBox] = useState<PictureBox>(() => firstBox(channel, sized));
  const change = useChangeChannels(schoolId, photo.id);
  const crop = { x: box.x * width, y: box.y * height, width: box.width * width, height: box.height * height };
  const save = () =>
    change.mutate(
      { kind: 'use', channelId: channel.channelId, use: { kind: 'cropped', crop } },
      { onSuccess: () => onClose(true) },
    );
  return (
    <Dialog
      title={t.cropTitle({ channel: channel.name })}
      isOpen
      wide
      onClose={() => onClose(false)}
      actions={
        <>
          <Button look="primary" isPending={change.isPending} onPress={save}>
            {t.cropNow}
          </Button>
          <Button onPress={() => onClose(false)}>{t.cancel}</Button>
        </>
      }
    >
      <div className="pw-stack pw-stack--close photos__crop">
        <p>{t.cropLead}</p>
        <ProblemNotice error={change.error} words={t.problems} />
        <PictureBoxes
          label={t.cropPicture}
          src={preview}
          alt={t.pictureAlt({ count: 1 })}
          width={width}
          height={height}
          boxes={[{ ...box, id: only, label: t.cropBox, mark: '' }]}
          selected={only}
          onSelect={() => {}}
          onChange={(_, next) => setBox(next)}
          adding={null}
        />
      </div>
    </Dialog>
  );
}

/** The crop there is, or the photo without its edges. */
function firstBox({ use }: ChannelPermission, { width, height }: SizedPhoto): PictureBox {
  if (use.kind !== 'cropped') return { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };
  const { crop } = use;
  return {
    x: crop.x / width,
    y: crop.y / height,
    width: crop.width / width,
    height: crop.height / height,
  };
}
