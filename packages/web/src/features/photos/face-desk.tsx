import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Notice, PictureBoxes, type Tone } from '../../ui/index.ts';
import { ChannelsPart } from './channels-part.tsx';
import { CoverChoice } from './cover-choice.tsx';
import { LookedPart } from './looked-part.tsx';
import { NextPhoto } from './next-photo.tsx';
import { OthersPart } from './others-part.tsx';
import { type PhotoFace, photoPeopleQuery } from './photo-queries.ts';
import { type FaceBox, type SizedPhoto, useBoxes } from './use-boxes.ts';
import { WhoIsThis } from './who-is-this.tsx';

interface FaceDeskProps {
  readonly school: MySchool;
  readonly sized: SizedPhoto;
  /** Address of the reduced photo. */
  readonly preview: string;
}

/** The photo with its boxes, and who that is. */
export function FaceDesk({ school, sized, preview }: FaceDeskProps) {
  const schoolId = school.id;
  const t = useOfficeMessages('photos');
  const { photo, width, height } = sized;
  const { data: people } = useSuspenseQuery(photoPeopleQuery(schoolId));
  const [selected, setSelected] = useState<string | null>(null);
  const desk = useBoxes(schoolId, sized, {
    label: (number, face) => t.faceCalled({ number, who: t.whoWords(face?.who ?? null) }),
    tone: toneOf,
  });
  const current = desk.boxes.find(({ id }) => id === selected) ?? null;
  const isToName = ({ id, face }: FaceBox) => id !== selected && face !== null && face.who === null;
  return (
    <>
      {photo.mustLook === null || photo.looked ? null : (
        <Notice kind="warning" title={t.mustLookTitle}>
          {t.mustLook[photo.mustLook]}
        </Notice>
      )}
      <ProblemNotice error={desk.error} words={t.problems} />
      <PictureBoxes
        label={t.pictureLabel}
        src={preview}
        alt={t.pictureAlt({ count: desk.boxes.length })}
        width={width}
        height={height}
        boxes={desk.boxes}
        selected={selected}
        onSelect={setSelected}
        onChange={desk.move}
        adding={{ onAdd: desk.add, onRemove: desk.remove }}
      >
        {current === null || current.face === null ? null : (
          <>
            <WhoIsThis
              key={current.id}
              name={current.label}
              face={current.face}
              photo={photo}
              people={people}
              onSay={(who) => {
                if (current.face !== null) desk.send({ kind: 'who', faceId: current.face.id, who });
                // On to the next: naming a class is one tap a face.
                const next = who === null ? null : desk.boxes.find(isToName);
                if (next != null) setSelected(next.id);
              }}
            />
            <CoverChoice
              key={`cover ${current.id}`}
              schoolId={schoolId}
              photoId={photo.id}
              faceId={current.face.id}
            />
          </>
        )}
      </PictureBoxes>
      <OthersPart photo={photo} people={people} onChange={desk.send} />
      <LookedPart photo={photo} isPending={desk.isPending} onLooked={() => desk.send({ kind: 'looked' })} />
      <NextPhoto schoolId={schoolId} photoId={photo.id} />
      <ChannelsPart school={school} sized={sized} preview={preview} />
    </>
  );
}

/** Said, still to be said, or somebody nobody knows: only the last makes the school ask. */
function toneOf(face: PhotoFace | null): Tone {
  if (face === null || face.who === null) return 'ask';
  return face.who.kind === 'unknown' ? 'not' : 'may';
}
