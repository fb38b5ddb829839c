import { type ReactNode, useState } from 'react';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { BehindButton } from '../../../app/behind-button.tsx';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { AlertDialog, Button } from '../../../ui/index.ts';
import type { CaseMoved } from '../case-queries.ts';
import { Meanwhile } from '../meanwhile.tsx';
import { type ChangeAt, useCaseChange } from '../use-case-change.ts';
import { EditLetter } from './edit-letter.tsx';
import type { CaseLetter } from './letter-queries.ts';
import { SentForm } from './sent-form.tsx';
import { useLetterProblems } from './use-letter-problems.ts';
import { useNotYet } from './use-not-yet.ts';

/** What can be done with a letter: a draft is written, made final or thrown away; a final one goes out once. */
export function LetterActs({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  const called = { kind: t.kinds[letter.kind], name: letter.addressee.name };
  const isReady = useNotYet()(letter).length === 0;
  const [isWriting, setWriting] = useState(false);
  const isDraft = letter.status === 'draft';
  if (letter.status === 'sent' && !isWriting) return null;
  return (
    <div className="pw-row">
      {/* Also when somebody else makes it final meanwhile: what was typed is not lost by that. */}
      {isDraft || isWriting ? (
        <BehindButton label={t.edit} named={t.editNamed(called)} onOpen={setWriting}>
          {(close) => <EditLetter letter={letter} onClose={close} />}
        </BehindButton>
      ) : null}
      {/* What is being typed is not in it yet. */}
      {isDraft && isReady && !isWriting ? <Finalise letter={letter} /> : null}
      {isDraft && !isWriting ? <Drop letter={letter} /> : null}
      {letter.status === 'final' && !isWriting ? (
        <BehindButton look="primary" label={t.send} named={`${t.send}: ${called.kind}, ${called.name}`}>
          {(close) => <SentForm letter={letter} onClose={close} />}
        </BehindButton>
      ) : null}
    </div>
  );
}

/** Makes the letter final, after a last look. */
function Finalise({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  return (
    <AskedAct
      isMain
      label={t.finalise}
      title={t.finaliseTitle}
      go={t.finaliseGo}
      said={t.finalised}
      send={async ({ path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/letters/{letterId}/finalise', {
            params: { path: { ...path, letterId: letter.id } },
            body: { version, revision: letter.revision },
          }),
        )
      }
    >
      <p>{t.finaliseText}</p>
      <p>
        <strong>{t.toLine(letter.addressee)}</strong>
      </p>
      <p>
        {t.paperSubject} <span lang="nl">{letter.subject}</span>
      </p>
    </AskedAct>
  );
}

function Drop({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  return (
    <AskedAct
      label={t.drop}
      title={t.dropTitle}
      go={t.dropGo}
      said={t.dropped}
      send={async ({ path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/letters/{letterId}/drop', {
            params: { path: { ...path, letterId: letter.id } },
            body: { version, revision: letter.revision },
          }),
        )
      }
    >
      <p>{t.dropText}</p>
    </AskedAct>
  );
}

interface AskedActProps {
  readonly label: string;
  readonly isMain?: boolean | undefined;
  readonly title: string;
  readonly go: string;
  readonly said: string;
  readonly send: (at: ChangeAt) => Promise<CaseMoved>;
  readonly children: ReactNode;
}

/** Something that cannot be undone: asked first, and what stood in its way said below. */
function AskedAct({ label, isMain = false, title, go, said, send, children }: AskedActProps) {
  const cases = useOfficeMessages('cases');
  const problems = useLetterProblems();
  const [asking, setAsking] = useState(false);
  const { change, meanwhile } = useCaseChange((_: undefined, at) => send(at), { said });
  return (
    <div className="pw-stack pw-stack--close">
      <div>
        <Button
          look={isMain ? 'primary' : 'quiet'}
          isPending={change.isPending}
          onPress={() => setAsking(true)}
        >
          {label}
        </Button>
      </div>
      {meanwhile === null ? (
        <ProblemNotice error={change.error} words={{ ...cases.problems, ...problems }} />
      ) : (
        <Meanwhile entries={meanwhile} />
      )}
      <AlertDialog
        title={title}
        isOpen={asking}
        confirm={go}
        cancel={cases.cancel}
        onConfirm={() => {
          setAsking(false);
          change.mutate(undefined);
        }}
        onCancel={() => setAsking(false)}
      >
        {children}
      </AlertDialog>
    </div>
  );
}
