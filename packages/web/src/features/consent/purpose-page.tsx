import './consent.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type Purpose, purposesQuery, useConsentChange } from './consent-queries.ts';
import { PurposeForm } from './purpose-form.tsx';

const list = '/school/toestemming/doelen';

/** Something new to ask consent for. */
export function NewPurposePage() {
  const t = useOfficeMessages('consent');
  const above = [{ label: t.purposesTitle, href: list }];
  return (
    <ConsentFrame title={t.purposeNew} to="consent.settings" above={above}>
      {(school) => <Adding school={school} />}
    </ConsentFrame>
  );
}

function Adding({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const navigate = useNavigate();
  const { data: purposes } = useSuspenseQuery(purposesQuery(school.id));
  const add = useConsentChange(
    async (words: Pick<Purpose, 'name' | 'meaning' | 'standard'>) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/purposes', {
          params: { path: { schoolId: school.id } },
          body: words,
        }),
      ),
    { said: t.saved, after: () => void navigate({ to: list }) },
  );
  return (
    <PurposeForm
      schoolId={school.id}
      purpose={null}
      others={purposes}
      error={add.error}
      isPending={add.isPending}
      onSend={({ name, meaning, standard }) => add.mutate({ name, meaning, standard })}
    />
  );
}

/** One purpose: its words, its channels, and stopping with it. */
export function PurposePage() {
  const t = useOfficeMessages('consent');
  const { purposeId } = useParams({ from: '/school/toestemming/doelen/$purposeId' });
  return (
    <ConsentFrame
      title={t.purposesTitle}
      to="consent.settings"
      above={[{ label: t.purposesTitle, href: list }]}
    >
      {(school) => <Changing key={purposeId} school={school} purposeId={purposeId} />}
    </ConsentFrame>
  );
}

function Changing({ school, purposeId }: { readonly school: MySchool; readonly purposeId: string }) {
  const t = useOfficeMessages('consent');
  const navigate = useNavigate();
  const { data: purposes } = useSuspenseQuery(purposesQuery(school.id));
  const purpose = purposes.find(({ id }) => id === purposeId);
  const change = useConsentChange(
    async (body: Parameters<Parameters<typeof PurposeForm>[0]['onSend']>[0]) => {
      const { asksAgain, ...sent } = body;
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/consent/purposes/{purposeId}', {
          params: { path: { schoolId: school.id, purposeId } },
          body: { ...sent, moveHere: [...sent.moveHere] },
        }),
      );
      return asksAgain;
    },
    {
      said: (asksAgain) => (asksAgain ? t.purposeAsked : t.saved),
      after: () => void navigate({ to: list }),
    },
  );
  if (purpose === undefined) return <NotFoundPage />;
  return (
    <>
      <h2>{purpose.name}</h2>
      <PurposeForm
        schoolId={school.id}
        purpose={purpose}
        others={purposes.filter(({ id }) => id !== purposeId)}
        error={change.error}
        isPending={change.isPending}
        onSend={(sent) => change.mutate(sent)}
      />
      {purpose.closedOn === null ? <StopAsking schoolId={school.id} purpose={purpose} /> : null}
    </>
  );
}

function StopAsking({ schoolId, purpose }: { readonly schoolId: string; readonly purpose: Purpose }) {
  const t = useOfficeMessages('consent');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const close = useConsentChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/purposes/{purposeId}/close', {
          params: { path: { schoolId, purposeId: purpose.id } },
        }),
      ),
    { said: t.purposeClosed, after: () => void navigate({ to: list }) },
  );
  return (
    <div className="pw-row">
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.purposeClose}
      </Button>
      <AlertDialog
        title={t.purposeCloseTitle}
        isOpen={asking}
        confirm={t.purposeClose}
        cancel={t.cancel}
        isDangerous
        isPending={close.isPending}
        onConfirm={() => close.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.purposeCloseText}</p>
          <ProblemNotice error={close.error} words={{ conflict: t.purposeCloseOpen }} />
        </div>
      </AlertDialog>
    </div>
  );
}
