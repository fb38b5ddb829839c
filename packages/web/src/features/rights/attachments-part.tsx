import type { AttachmentJudgement } from '@plaatswijs/contract';
import { useState } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Disclosure, Notice } from '../../ui/index.ts';
import { AttachmentPicture } from './attachment-picture.tsx';
import { attachmentHref, judgeAttachment } from './judge-attachment.ts';
import { NotAlongDialog } from './not-along-dialog.tsx';
import { type PartAttachment, type RightsPart, useRightsChange } from './rights-queries.ts';

interface AttachmentsPartProps {
  readonly school: MySchool;
  readonly part: RightsPart;
}

/** The pictures and files of a part: each is opened, and then goes along or not. */
export function AttachmentsPart({ school, part }: AttachmentsPartProps) {
  const t = useOfficeMessages('rightsAlong');
  const waiting = part.attachments.filter(({ state }) => state === 'waiting').length;
  return (
    <section aria-labelledby="rights-attachments" className="pw-card pw-stack pw-stack--close rights__along">
      <h3 id="rights-attachments">{t.attachmentsTitle}</h3>
      <p>{t.attachmentsText}</p>
      <p className="pw-muted">{t.attachmentsRecorded}</p>
      <p role="status">{waiting === 0 ? t.attachmentsDone : t.attachmentsWaiting({ count: waiting })}</p>
      {part.attachments.map((one) => (
        <Attachment key={`${one.id} ${one.stamp}`} school={school} partId={part.id} one={one} />
      ))}
    </section>
  );
}

interface AttachmentProps {
  readonly school: MySchool;
  readonly partId: string;
  readonly one: PartAttachment;
}

function Attachment({ school, partId, one }: AttachmentProps) {
  const t = useOfficeMessages('rightsAlong');
  const { withholdGrounds } = useOfficeMessages('rights');
  const [opened, setOpened] = useState(false);
  const [withholding, setWithholding] = useState(false);
  const { label, name, stamp, state } = one;
  const at = { schoolId: school.id, partId, attachmentId: one.id };
  const judge = useRightsChange(
    async (judgement: AttachmentJudgement) => {
      await judgeAttachment(at, judgement);
      setWithholding(false);
      return judgement.as;
    },
    { said: (as) => (as === 'give' ? t.goesAlong({ label }) : t.goesNot({ label })) },
  );
  const give = (covers: Extract<AttachmentJudgement, { as: 'give' }>['covers']) =>
    judge.mutate({ as: 'give', stamp, covers });
  const title = t.attachmentTitle({ label, name, state: t.attachmentStates[state] });
  return (
    <Disclosure title={title} level={4} onOpen={(isOpen) => setOpened((was) => was || isOpen)}>
      <div className="pw-stack pw-stack--close">
        {one.isProtected ? <Notice kind="warning">{t.attachmentProtected}</Notice> : null}
        {one.ground === null ? null : <p>{withholdGrounds[one.ground]}</p>}
        {one.media === 'file' ? (
          <FileActions
            href={attachmentHref(at, '/file')}
            isPending={judge.isPending}
            onGive={() => give([])}
            onWithhold={() => setWithholding(true)}
          />
        ) : opened ? (
          <AttachmentPicture
            at={at}
            one={one}
            isPending={judge.isPending}
            judged={judge.submittedAt}
            onGive={give}
            onWithhold={() => setWithholding(true)}
          />
        ) : null}
        {withholding ? null : <ProblemNotice error={judge.error} words={t.problems} />}
      </div>
      {withholding ? (
        <NotAlongDialog
          label={label}
          isPending={judge.isPending}
          error={judge.error}
          onClose={() => setWithholding(false)}
          onWithhold={(ground) => judge.mutate({ as: 'withhold', stamp, ground })}
        />
      ) : null}
    </Disclosure>
  );
}

interface FileActionsProps {
  readonly href: string;
  readonly isPending: boolean;
  readonly onGive: () => void;
  readonly onWithhold: () => void;
}

function FileActions({ href, isPending, onGive, onWithhold }: FileActionsProps) {
  const t = useOfficeMessages('rightsAlong');
  return (
    <>
      <p>
        <a href={href} download>
          {t.fileOpen}
        </a>
      </p>
      <div className="pw-row">
        <Button look="primary" isPending={isPending} onPress={onGive}>
          {t.giveFile}
        </Button>
        <Button onPress={onWithhold}>{t.notAlong}</Button>
      </div>
    </>
  );
}
