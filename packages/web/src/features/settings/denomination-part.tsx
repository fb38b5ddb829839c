import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, RadioGroup } from '../../ui/index.ts';
import { type Settings, useSettingsChange } from './settings-queries.ts';

type Denomination = NonNullable<Settings['denomination']>;

interface DenominationPartProps {
  readonly schoolId: string;
  readonly now: Settings['denomination'];
  readonly canChange: boolean;
}

/** Whether the school is a private or a public one: other articles of the law hold when it decides about a pupil. */
export function DenominationPart({ schoolId, now, canChange }: DenominationPartProps) {
  const t = useOfficeMessages('measures');
  return (
    <section aria-labelledby="denominatie" className="pw-stack pw-stack--close">
      <h2 id="denominatie">{t.denominationPart}</h2>
      <p className="pw-muted">{t.denominationWhy}</p>
      {canChange ? (
        <DenominationForm schoolId={schoolId} now={now} />
      ) : (
        <p>{now === null ? t.denominationUnknown : t.denominations[now]}</p>
      )}
    </section>
  );
}

function DenominationForm({ schoolId, now }: Omit<DenominationPartProps, 'canChange'>) {
  const t = useOfficeMessages('measures');
  const [chosen, setChosen] = useState(now);
  const [sent, setSent] = useState(false);
  const save = useSettingsChange(
    schoolId,
    async (denomination: Denomination) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/denomination', {
          params: { path: { schoolId } },
          body: { denomination },
        }),
      ),
    { said: t.denominationSaved },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (chosen !== null) save.mutate(chosen);
  };
  const kinds = ['private', 'public'] as const;
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <RadioGroup<Denomination>
        label={t.denominationIs}
        options={kinds.map((value) => ({
          value,
          label: t.denominations[value],
          help: t.denominationHelp[value],
        }))}
        value={chosen}
        onChange={setChosen}
        error={sent && chosen === null ? t.denominationMissing : undefined}
      />
      <ProblemNotice error={save.error} />
      <div>
        <Button type="submit" isPending={save.isPending}>
          {t.denominationSave}
        </Button>
      </div>
    </form>
  );
}
