import { RotateCcw, X } from 'lucide-react';
import { ProblemError } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, FileDrop, IconButton, ProgressBar } from '../../ui/index.ts';
import { percentSent, type UploadingFile } from './uploads.ts';
import { useUploads } from './use-uploads.ts';

/** Kinds of pictures, as a hint for the device; the server looks at what they are. */
const accepted = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic', 'image/heif'];

/** Choosing photos; each is sent at once, and what goes wrong stays in the list. */
export function UploadPhotos({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('photos');
  const { uploads, add, tryAgain, leaveOut } = useUploads(schoolId);
  const percent = percentSent(uploads);
  const isOver = uploads.files.length === 0 && uploads.done > 0;
  return (
    <section className="pw-card pw-stack">
      <FileDrop
        label={t.choose}
        help={t.chooseHelp}
        cameraLabel={t.camera}
        accept={accepted}
        files={[]}
        onChange={add}
      />
      {percent === null ? null : (
        <ProgressBar
          label={t.sending}
          percent={percent}
          words={t.sentOf({ done: uploads.done, all: uploads.chosen })}
        />
      )}
      <p role="status" className="pw-muted">
        {isOver ? t.allSent({ count: uploads.done }) : ''}
      </p>
      {uploads.files.length === 0 ? null : (
        <ul className="photos__uploads">
          {uploads.files.map((file) => (
            <UploadRow
              key={file.number}
              upload={file}
              onAgain={() => tryAgain(file.number)}
              onLeaveOut={() => leaveOut(file.number)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function UploadRow(props: {
  readonly upload: UploadingFile;
  readonly onAgain: () => void;
  readonly onLeaveOut: () => void;
}) {
  const t = useOfficeMessages('photos');
  const { file, state, sent, refusal } = props.upload;
  const words = {
    waiting: t.uploadWaiting,
    sending: t.uploadSending({ percent: Math.floor((100 * sent) / Math.max(file.size, 1)) }),
    failed: whyFailed(t.uploadProblems, props.upload.error) ?? t.uploadFailed,
    refused: refusal === 'empty' ? t.uploadEmpty : t.uploadTooLarge,
  }[state];
  return (
    <li className="photos__upload">
      <div>
        <span className="photos__name">{file.name}</span>
        <span className={state === 'failed' || state === 'refused' ? 'photos__wrong' : 'pw-muted'}>
          {words}
        </span>
      </div>
      <span className="pw-row">
        {state === 'failed' ? (
          <Button icon={<RotateCcw aria-hidden size={20} />} onPress={props.onAgain}>
            {t.tryAgain}
          </Button>
        ) : null}
        <IconButton
          label={t.leaveOut({ name: file.name })}
          icon={<X aria-hidden size={20} />}
          onPress={props.onLeaveOut}
        />
      </span>
    </li>
  );
}

/** What the server had against it, where that is something to act on. */
function whyFailed(words: Readonly<Record<string, string>>, error: unknown): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.problem.issues?.map(({ code }) => words[code]).find((text) => text !== undefined);
}
