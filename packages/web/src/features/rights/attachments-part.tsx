import { Download } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Disclosure, Notice } from '../../ui/index.ts';
import { AttachmentPicture } from './attachment-picture.tsx';
import { attachmentHref } from './judge-attachment.ts';
import { NotAlongDialog } from './not-along-dialog.tsx';
import type { PartAttachment, RightsPart } from './rights-queries.ts';
import { type Judgement, useJudgement } from './use-judgement.ts';

interface AttachmentsPartProps {
  readonly school: MySchool;
  readonly part: RightsPart;
  /** Something was said of one of them. */
  readonly onJudged: () => void;
  /** Told of one whether something was changed in it that does not go along like that yet. */
  readonly onUnsaved: (id: string, isUnsaved: boolean) => void;
}

/** The pictures and files of a part: each is opened, and then goes along or not. */
export function AttachmentsPart({ school, part, ...told }: AttachmentsPartProps) {
  const t = useOfficeMessages('rightsAlong');
  const waiting = part.attachments.filter(({ state }) => state === 'waiting').length;
  return (
    <section aria-labelledby="rights-attachments" className="pw-card pw-stack pw-stack--close rights__along">
      <h3 id="rights-attachments">{t.attachmentsTitle}</h3>
      <p>{t.attachmentsText}</p>
      <p className="pw-muted">{t.attachmentsRecorded}</p>
      <p role="status">{waiting === 0 ? t.attachmentsDone : t.attachmentsWaiting({ count: waiting })}</p>
      {part.attachments.map((one) => (
        <Attachment key={`${one.id} ${one.stamp}`} school={school} partId={part.id} one={one} {...told} />
      ))}
    </section>
  );
}

interface AttachmentProps extends Omit<AttachmentsPartProps, 'part'> {
  readonly partId: string;
  readonly one: PartAttachment;
}

function Attachment({ school, partId, one, onJudged, onUnsaved }: AttachmentProps) {
  const t = useOfficeMessages('rightsAlong');
  const { withholdGrounds } = useOfficeMessages('rights');
  const [opened, setOpened] = useState(false);
  const { id, label, name, state } = one;
  const at = { schoolId: school.id, partId, attachmentId: id };
  const judgement = useJudgement(at, one, onJudged);
  const tellUnsaved = useCallback((isUnsaved: boolean) => onUnsaved(id, isUnsaved), [id, onUnsaved]);
  const title = t.attachmentTitle({ label, name, state: t.attachmentStates[state] });
  return (
    <Disclosure title={title} level={4} onOpen={(isOpen) => setOpened((was) => was || isOpen)}>
      <div className="pw-stack pw-stack--close">
        {one.isProtected ? <Notice kind="warning">{t.attachmentProtected}</Notice> : null}
        {one.ground === null ? null : <p>{withholdGrounds[one.ground]}</p>}
        {one.media === 'file' ? (
          <FileActions href={attachmentHref(at, '/file')} judgement={judgement} />
        ) : opened ? (
          <AttachmentPicture at={at} one={one} judgement={judgement} onUnsaved={tellUnsaved} />
        ) : null}
        {judgement.isAsking ? null : <ProblemNotice error={judgement.error} words={t.problems} />}
      </div>
      {judgement.isAsking ? <NotAlongDialog label={label} judgement={judgement} /> : null}
    </Disclosure>
  );
}

interface FileActionsProps {
  readonly href: string;
  readonly judgement: Judgement;
}

function FileActions({ href, judgement }: FileActionsProps) {
  const t = useOfficeMessages('rightsAlong');
  return (
    <>
      <div className="pw-row">
        <a className="pw-button pw-button--secondary" href={href} download>
          <Download aria-hidden size={20} />
          <span>{t.fileOpen}</span>
        </a>
      </div>
      <div className="pw-row">
        <Button look="primary" isPending={judgement.isPending} onPress={() => judgement.give([])}>
          {t.giveFile}
        </Button>
        <Button onPress={judgement.ask}>{t.notAlong}</Button>
      </div>
    </>
  );
}
