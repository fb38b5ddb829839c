import type { Ability } from '@plaatswijs/contract';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, CheckboxGroup, FormErrorSummary, RadioGroup, TextField } from '../../ui/index.ts';
import { useBoardChange } from './board-queries.ts';

/** What a program can be given. What regards signing in itself is left to people at a screen. */
const scopes: readonly Ability[] = [
  'schools.read',
  'settings.read',
  'settings.change',
  'people.read',
  'people.change',
  'roster.import',
  'posts.check',
  'questions.ask',
  'questions.answer',
  'declarations.make',
  'declarations.confirm',
  'audit.read',
];
const days = ['30', '90', '366'] as const;

interface NewToken {
  readonly label: string;
  readonly scopes: readonly Ability[];
  readonly days: (typeof days)[number];
}

const empty: NewToken = { label: '', scopes: [], days: '90' };

/** A name, what the program may do, and how long. */
export function MakeToken({ onMade }: { readonly onMade: (secret: string) => void }) {
  const t = useOfficeMessages('administration');
  const form = useForm(empty);
  const { values, change, errorOf } = form;
  const make = useBoardChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/tokens', {
          body: { label: values.label.trim(), scopes: [...values.scopes], days: Number(values.days) },
        }),
      ),
    {
      said: t.tokenMade,
      after: (made) => {
        form.reset(empty);
        if (made !== undefined) onMade(made.secret);
      },
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const fine = form.accept([
      ...(values.label.trim() === '' ? [{ field: 'token-label', message: t.tokenLabelMissing }] : []),
      ...(values.scopes.length === 0 ? [{ field: 'token-scopes', message: t.tokenScopesMissing }] : []),
    ]);
    if (fine) make.mutate(undefined);
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.tokenMake}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={make.error}
        words={{ '/body/scopes/0 not-able': t.tokenNotAble, 'not-able': t.tokenNotAble }}
      />
      <TextField
        id="token-label"
        label={t.tokenLabel}
        help={t.tokenLabelHelp}
        maxLength={80}
        value={values.label}
        onChange={(label) => change({ label })}
        error={errorOf('token-label')}
      />
      <CheckboxGroup<Ability>
        id="token-scopes"
        label={t.tokenScopes}
        options={scopes.map((value) => ({ value, label: t.abilities[value] }))}
        value={values.scopes}
        onChange={(chosen) => change({ scopes: chosen })}
        error={errorOf('token-scopes')}
      />
      <RadioGroup
        row
        label={t.tokenDays}
        options={days.map((value) => ({ value, label: t.tokenDaysOf[value] }))}
        value={values.days}
        onChange={(chosen) => change({ days: chosen })}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={make.isPending}>
          {t.tokenMake}
        </Button>
      </div>
    </form>
  );
}
