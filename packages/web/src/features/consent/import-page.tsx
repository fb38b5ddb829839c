import './consent.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, LinkButton, Notice, Stepper } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportPreview } from './import-preview.tsx';
import { type AnswersFile, type Applied, importPath, type Preview } from './import-shapes.ts';
import { MapAnswers } from './map-answers.tsx';

/** Reads answers from a list of another program, shows what they would add, and adds them when somebody says so. */
export function ImportAnswersPage() {
  const t = useOfficeMessages('consent');
  return (
    <ConsentFrame title={t.importTitle} lead={t.importLead} to="consent.record">
      {(school) => <Import schoolId={school.id} />}
    </ConsentFrame>
  );
}

type Step =
  | { readonly at: 'file' }
  | { readonly at: 'columns' | 'preview'; readonly file: AnswersFile; readonly preview: Preview }
  | { readonly at: 'done'; readonly applied: Applied };

const places = { file: 0, columns: 1, preview: 2, done: 3 } as const;

function Import({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('consent');
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'file' });
  const params = { path: { schoolId } };
  const look = useMutation({
    mutationFn: async (file: AnswersFile) =>
      orThrow(await api.POST(importPath.preview, { params, body: file })),
    onSuccess: (preview, file) => {
      // The first time the columns are looked at even when the guess seems complete: it is a guess.
      const at = file.mapping === null || preview.missing.length > 0 ? 'columns' : 'preview';
      setStep({ at, file, preview });
    },
  });
  const apply = useMutation({
    mutationFn: async ({ file, planDigest }: { file: AnswersFile; planDigest: string }) =>
      orThrow(await api.POST(importPath.apply, { params, body: { ...file, planDigest } })),
    onSuccess: async (applied) => {
      await queries.invalidateQueries({ queryKey: ['consent'] });
      setStep({ at: 'done', applied });
    },
  });
  const again = () => {
    look.reset();
    apply.reset();
    setStep({ at: 'file' });
  };
  return (
    <>
      <Stepper steps={t.importSteps} current={places[step.at]} />
      {step.at === 'file' ? (
        <ImportFile error={look.error} isPending={look.isPending} onRead={(file) => look.mutate(file)} />
      ) : null}
      {step.at === 'columns' ? (
        <MapAnswers
          schoolId={schoolId}
          preview={step.preview}
          error={look.error}
          isPending={look.isPending}
          onMapped={(mapping) => look.mutate({ ...step.file, mapping })}
        />
      ) : null}
      {step.at === 'preview' ? (
        <ImportPreview
          schoolId={schoolId}
          preview={step.preview}
          error={apply.error}
          isPending={apply.isPending}
          onApply={() => apply.mutate({ file: step.file, planDigest: step.preview.planDigest })}
          onMapAgain={() => setStep({ ...step, at: 'columns' })}
          onStop={again}
        />
      ) : null}
      {step.at === 'done' ? <Done applied={step.applied} onAgain={again} /> : null}
    </>
  );
}

function Done({ applied, onAgain }: { readonly applied: Applied; readonly onAgain: () => void }) {
  const t = useOfficeMessages('consent');
  return (
    <>
      <Notice kind="success" title={t.importDone} announce>
        {t.importCounts(applied)}
      </Notice>
      <div className="pw-row">
        <LinkButton look="primary" href="/school/toestemming">
          {t.title}
        </LinkButton>
        <Button onPress={onAgain}>{t.importAgain}</Button>
      </div>
    </>
  );
}
