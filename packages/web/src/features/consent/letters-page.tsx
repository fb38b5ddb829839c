import './consent.css';
import './letter.css';
import type { ConsentLanguage } from '@plaatswijs/contract';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { consentLanguages } from '../../messages/consent-letters/index.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, EmptyState, Notice, type Option, Select } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type Letters, useConsentChange } from './consent-queries.ts';
import { Letter } from './letter.tsx';

type Second = ConsentLanguage | 'none';
const seconds: readonly ConsentLanguage[] = ['en', 'pl', 'tr', 'ar', 'uk'];

/** The letters of one time, a page each, in Dutch and one more language. Only who prints them sees the codes. */
export function LettersPage() {
  const t = useOfficeMessages('consent');
  const { batchId } = useParams({ from: '/school/toestemming/vragen/$batchId/brieven' });
  return (
    <ConsentFrame
      title={t.lettersTitle}
      lead={t.lettersLead}
      to="consent.ask"
      above={[
        { label: t.askTitle, href: '/school/toestemming/vragen' },
        { label: t.batchTitle, href: `/school/toestemming/vragen/${batchId}` },
      ]}
    >
      {(school) => <Print schoolId={school.id} batchId={batchId} />}
    </ConsentFrame>
  );
}

function Print({ schoolId, batchId }: { readonly schoolId: string; readonly batchId: string }) {
  const t = useOfficeMessages('consent');
  const [second, setSecond] = useState<Second>('none');
  const [letters, setLetters] = useState<Letters | null>(null);
  const make = useConsentChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/asks/{batchId}/letters', {
          params: { path: { schoolId, batchId } },
        }),
      ),
    { after: setLetters },
  );
  const options: Option<Second>[] = [
    { value: 'none', label: t.lettersOnlyDutch },
    ...seconds.map((code) => ({ value: code, label: consentLanguages[code].name })),
  ];
  return (
    <>
      <div className="pw-card pw-stack letter-controls">
        <ProblemNotice error={make.error} />
        <Select<Second>
          label={t.lettersLanguage}
          placeholder={t.lettersOnlyDutch}
          options={options}
          value={second}
          onChange={setSecond}
        />
        {letters === null ? null : <Made count={letters.letters.length} />}
        <div className="pw-row">
          {letters === null ? (
            <Button look="primary" isPending={make.isPending} onPress={() => make.mutate(undefined)}>
              {t.lettersMake}
            </Button>
          ) : (
            <Button
              look="primary"
              icon={<Printer aria-hidden size={20} />}
              isDisabled={letters.letters.length === 0}
              onPress={() => print()}
            >
              {t.lettersPrint}
            </Button>
          )}
        </div>
      </div>
      {letters === null ? null : (
        <section aria-label={t.lettersShown} className="letters">
          {letters.letters.map((letter) => (
            <Letter
              key={letter.requestId}
              school={letters.school}
              address={letters.address}
              letter={letter}
              languages={second === 'none' ? ['nl'] : ['nl', second]}
            />
          ))}
        </section>
      )}
    </>
  );
}

function Made({ count }: { readonly count: number }) {
  const t = useOfficeMessages('consent');
  if (count === 0) return <EmptyState title={t.lettersCount({ count })} />;
  return (
    <Notice kind="info" title={t.lettersCount({ count })} announce>
      {t.lettersSecret}
    </Notice>
  );
}
