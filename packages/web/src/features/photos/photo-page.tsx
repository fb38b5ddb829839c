import './photos.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, Notice, ProgressBar } from '../../ui/index.ts';
import { FaceDesk } from './face-desk.tsx';
import { type Photo, photoQuery, useDeletePhoto } from './photo-queries.ts';
import { PhotosFrame } from './photos-frame.tsx';

/** One photo: the boxes around faces, who that is, and whether every face has one. */
export function PhotoPage() {
  const t = useOfficeMessages('photos');
  const { photoId } = useParams({ from: '/fotos/$photoId' });
  return (
    <PhotosFrame title={t.photoTitle} lead={t.photoLead} above={[{ label: t.title, href: '/fotos' }]}>
      {(school) => <OnePhoto school={school} photoId={photoId} />}
    </PhotosFrame>
  );
}

function OnePhoto({ school, photoId }: { readonly school: MySchool; readonly photoId: string }) {
  const t = useOfficeMessages('photos');
  const f = useFormats();
  const { data: photo } = useSuspenseQuery(photoQuery(school.id, photoId));
  return (
    <>
      <PhotoDesk school={school} photo={photo} />
      <section className="pw-stack pw-stack--close">
        {photo.keepUntil === null ? null : (
          <p className="pw-muted">{t.keptUntil({ day: f.longDay(photo.keepUntil) })}</p>
        )}
        <DeletePhoto schoolId={school.id} photoId={photo.id} />
      </section>
    </>
  );
}

function PhotoDesk({ school, photo }: { readonly school: MySchool; readonly photo: Photo }) {
  const t = useOfficeMessages('photos');
  switch (photo.state) {
    case 'arriving':
      return <Notice kind="info">{t.stillArriving}</Notice>;
    case 'reading':
      return <ProgressBar label={t.lookingForFaces} percent={null} words="" />;
    case 'refused':
      return (
        <Notice kind="danger" title={t.refused}>
          {photo.refusal === null ? null : t.refusals[photo.refusal]}
        </Notice>
      );
    case 'ready': {
      const { width, height, preview } = photo;
      if (width === null || height === null || preview === null) return null;
      return <FaceDesk school={school} sized={{ photo, width, height }} preview={preview} />;
    }
  }
}

function DeletePhoto({ schoolId, photoId }: { readonly schoolId: string; readonly photoId: string }) {
  const t = useOfficeMessages('photos');
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const destroy = useDeletePhoto(schoolId);
  return (
    <div className="pw-row">
      <Button icon={<Trash2 aria-hidden size={20} />} onPress={() => setAsking(true)}>
        {t.deletePhoto}
      </Button>
      <AlertDialog
        title={t.deleteTitle}
        isOpen={isAsking}
        confirm={t.deletePhoto}
        cancel={t.keepPhoto}
        isDangerous
        isPending={destroy.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => destroy.mutate(photoId, { onSuccess: () => navigate({ to: '/fotos' }) })}
      >
        <p>{t.deleteText}</p>
        <ProblemNotice error={destroy.error} />
      </AlertDialog>
    </div>
  );
}
