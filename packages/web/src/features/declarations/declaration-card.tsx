import { useState } from 'react';
import { api } from '../../api/client.ts';
import type { Me } from '../../api/me.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button, type Tone } from '../../ui/index.ts';
import { type Declaration, useDeclarationChange } from './declaration-queries.ts';

const tones: Readonly<Record<Declaration['state'], Tone>> = {
  waiting: 'ask',
  confirmed: 'may',
  refused: 'not',
  withdrawn: 'not-applicable',
  ended: 'not-applicable',
};

interface DeclarationCardProps {
  readonly declaration: Declaration;
  readonly me: Me;
  /** Whether this person confirms what others declared. */
  readonly confirms: boolean;
}

/** One declaration, with what this person can do about it. */
export function DeclarationCard({ declaration, me, confirms }: DeclarationCardProps) {
  const t = useOfficeMessages('declarations');
  const f = useFormats();
  const { content, about, other, state, declaredBy, confirmedBy } = declaration;
  const isOwn = declaredBy.id === me.personId;
  const day = f.day(declaration.declaredAt);
  const open = state === 'waiting' || state === 'confirmed';
  return (
    <li className="pw-card pw-stack pw-stack--close">
      <div className="pw-row">
        <h2 className="pw-h3">{t.kinds[content.kind]}</h2>
        <Badge tone={tones[state]}>{t.states[state]}</Badge>
      </div>
      <p>
        {about.id === me.personId ? t.aboutYou : t.about({ name: about.name })}
        {other === null ? '' : ` ${t.with({ name: other.name })}`}
        {detailOf(declaration, t, f.day)}
      </p>
      <p className="pw-muted pw-small">
        {t.period({ from: f.day(declaration.startsOn), to: f.day(declaration.endsOn) })}.{' '}
        {isOwn ? t.byYou({ day }) : t.by({ name: declaredBy.name, day })}.
        {confirmedBy === null ? '' : ` ${t.confirmedBy({ name: confirmedBy.name })}.`}
      </p>
      {confirms && state === 'waiting' && isOwn ? <p className="pw-muted pw-small">{t.own}</p> : null}
      <div className="pw-row">
        {confirms && state === 'waiting' && !isOwn ? <Decide declaration={declaration} /> : null}
        {open && (isOwn || about.id === me.personId) ? <Withdraw declaration={declaration} /> : null}
      </div>
    </li>
  );
}

type Words = ReturnType<typeof useOfficeMessages<'declarations'>>;

function detailOf({ content }: Declaration, t: Words, day: (day: string) => string): string {
  switch (content.kind) {
    case 'existing-tie':
      return ` (${t.ties[content.tie].toLowerCase()})`;
    case 'professional-account':
    case 'school-project':
      return `: ${content.name}`;
    case 'lesson-permission':
      return `: ${t.scopes[content.scope].toLowerCase()}`;
    case 'leaving-date':
      return `: ${day(content.leftOn)}`;
    case 'device-exemption':
      return '';
  }
}

function pathOf({ schoolId, id }: Declaration) {
  return { params: { path: { schoolId, declarationId: id } } };
}

function Decide({ declaration }: { readonly declaration: Declaration }) {
  const t = useOfficeMessages('declarations');
  const [asking, setAsking] = useState(false);
  const confirm = useDeclarationChange(
    async () =>
      orThrow(
        await api.POST(
          '/api/v1/schools/{schoolId}/declarations/{declarationId}/confirm',
          pathOf(declaration),
        ),
      ),
    { said: t.confirmed },
  );
  const refuse = useDeclarationChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/declarations/{declarationId}/refuse', pathOf(declaration)),
      ),
    { said: t.refused, after: () => setAsking(false) },
  );
  const words = { own: t.own, conflict: t.meanwhile };
  return (
    <>
      <Button look="primary" isPending={confirm.isPending} onPress={() => confirm.mutate(undefined)}>
        {t.confirm}
      </Button>
      <Button onPress={() => setAsking(true)}>{t.refuse}</Button>
      <ProblemNotice error={confirm.error} words={words} />
      <AlertDialog
        title={t.refuseTitle}
        isOpen={asking}
        confirm={t.refuse}
        cancel={t.cancel}
        isPending={refuse.isPending}
        onConfirm={() => refuse.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.refuseText}</p>
          <ProblemNotice error={refuse.error} words={words} />
        </div>
      </AlertDialog>
    </>
  );
}

function Withdraw({ declaration }: { readonly declaration: Declaration }) {
  const t = useOfficeMessages('declarations');
  const [asking, setAsking] = useState(false);
  const withdraw = useDeclarationChange(
    async () =>
      orThrow(
        await api.DELETE('/api/v1/schools/{schoolId}/declarations/{declarationId}', pathOf(declaration)),
      ),
    { said: t.withdrawn, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.withdraw}
      </Button>
      <AlertDialog
        title={t.withdrawTitle}
        isOpen={asking}
        confirm={t.withdraw}
        cancel={t.cancel}
        isDangerous
        isPending={withdraw.isPending}
        onConfirm={() => withdraw.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.withdrawText}</p>
          <ProblemNotice error={withdraw.error} words={{ conflict: t.meanwhile }} />
        </div>
      </AlertDialog>
    </>
  );
}
