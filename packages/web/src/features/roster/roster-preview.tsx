import './roster.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, EmptyState, Notice } from '../../ui/index.ts';
import { PreviewRows } from './preview-rows.tsx';
import { importQuery, type RosterImport } from './roster-queries.ts';

interface RosterPreviewProps {
  readonly roster: RosterImport;
  /** `null` where there are no columns to say anything about. */
  readonly onMapAgain: (() => void) | null;
}

/** What would change: in numbers, row by row, and the decision. */
export function RosterPreview({ roster, onMapAgain }: RosterPreviewProps) {
  const t = useOfficeMessages('roster');
  const f = useFormats();
  const { counts } = roster;
  if (counts === null) return null;
  const changes = [counts.people, counts.groups].some(({ add, change, end }) => add + change + end > 0);
  return (
    <>
      <h2>{t.previewTitle}</h2>
      <div className="roster-tallies">
        <Tally name={t.people} tally={counts.people} />
        <Tally name={t.groups} tally={counts.groups} />
      </div>
      {counts.errors === 0 ? null : (
        <Notice kind="warning" title={t.errorsTitle({ count: counts.errors })}>
          {t.errorsText}
        </Notice>
      )}
      {changes ? null : <EmptyState title={t.previewNothing}>{t.previewNothingText}</EmptyState>}
      <div className="pw-row roster-decide">
        {changes ? <Apply importId={roster.id} counts={counts} /> : null}
        {onMapAgain === null ? null : <Button onPress={onMapAgain}>{t.mapAgain}</Button>}
        <Discard importId={roster.id} />
      </div>
      <PreviewRows importId={roster.id} counts={counts} format={f.number} />
    </>
  );
}

type Counts = NonNullable<RosterImport['counts']>;

function Tally({ name, tally }: { readonly name: string; readonly tally: Counts['people'] }) {
  const t = useOfficeMessages('roster');
  const f = useFormats();
  const parts = [
    { word: t.add, number: tally.add },
    { word: t.change, number: tally.change },
    { word: t.end, number: tally.end },
    { word: t.same, number: tally.same },
  ];
  return (
    <section aria-label={name} className="pw-card">
      <h3>{name}</h3>
      <dl className="roster-tally">
        {parts.map(({ word, number }) => (
          <div key={word} data-none={number === 0}>
            <dd>{f.number(number)}</dd>
            <dt>{word}</dt>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Apply({ importId, counts }: { readonly importId: string; readonly counts: Counts }) {
  const t = useOfficeMessages('roster');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const apply = useMutation({
    mutationFn: async (endMany: boolean) =>
      orThrow(
        await api.POST('/api/v1/roster-imports/{importId}/apply', {
          params: { path: { importId } },
          body: { endMany },
        }),
      ),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: importQuery(importId).queryKey });
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const press = () => (counts.endsMany ? setAsking(true) : apply.mutate(false));
  return (
    <>
      <Button look="primary" isPending={apply.isPending} onPress={press}>
        {t.apply}
      </Button>
      {asking ? null : <ProblemNotice error={apply.error} />}
      <AlertDialog
        title={t.applyTitle}
        isOpen={asking}
        confirm={t.applyMany({ count: counts.people.end })}
        cancel={t.cancel}
        isDangerous
        isPending={apply.isPending}
        onConfirm={() => apply.mutate(true)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.applyText({ count: counts.people.end })}</p>
          <ProblemNotice error={apply.error} />
        </div>
      </AlertDialog>
    </>
  );
}

function Discard({ importId }: { readonly importId: string }) {
  const t = useOfficeMessages('roster');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const discard = useMutation({
    mutationFn: async () =>
      orThrow(
        await api.POST('/api/v1/roster-imports/{importId}/discard', { params: { path: { importId } } }),
      ),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['roster'] });
    },
  });
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.discard}
      </Button>
      <AlertDialog
        title={t.discardTitle}
        isOpen={asking}
        confirm={t.discard}
        cancel={t.cancel}
        isDangerous
        isPending={discard.isPending}
        onConfirm={() => discard.mutate()}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.discardText}</p>
          <ProblemNotice error={discard.error} />
        </div>
      </AlertDialog>
    </>
  );
}
