import './roster.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, EmptyState, Notice } from '../../ui/index.ts';
import { CasesLeftByImport } from './cases-left-by-import.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { casesLeftQuery, importQuery, type RosterImport } from './roster-queries.ts';

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
  const left = useQuery(casesLeftQuery(roster.id));
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
      <CasesLeftByImport left={left} />
      {changes ? null : <EmptyState title={t.previewNothing}>{t.previewNothingText}</EmptyState>}
      <div className="pw-row roster-decide">
        {changes ? <Apply importId={roster.id} counts={counts} casesLeft={left.data} /> : null}
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

interface ApplyProps {
  readonly importId: string;
  readonly counts: Counts;
  /** How many cases nobody could handle any more; undefined as long as that is not known. */
  readonly casesLeft: number | undefined;
}

function Apply({ importId, counts, casesLeft }: ApplyProps) {
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
  const press = async () => {
    // What is not known is asked about as well.
    const left = await queries.ensureQueryData(casesLeftQuery(importId)).catch(() => null);
    if (counts.endsMany || left !== 0) setAsking(true);
    else apply.mutate(false);
  };
  return (
    <>
      <Button look="primary" isPending={apply.isPending} onPress={() => void press()}>
        {t.apply}
      </Button>
      {asking ? null : <ProblemNotice error={apply.error} />}
      <AlertDialog
        title={counts.endsMany ? t.applyTitle : t.applyAnywayTitle}
        isOpen={asking}
        confirm={counts.endsMany ? t.applyMany({ count: counts.people.end }) : t.applyAnyway}
        cancel={t.cancel}
        isDangerous
        isPending={apply.isPending}
        onConfirm={() => apply.mutate(counts.endsMany)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          {counts.endsMany ? <p>{t.applyText({ count: counts.people.end })}</p> : null}
          {casesLeft === 0 ? null : (
            <p>{casesLeft === undefined ? t.casesLeftUnknown : t.casesLeftTitle({ count: casesLeft })}</p>
          )}
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
