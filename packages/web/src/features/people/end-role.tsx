import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { daysAfter, today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { AlertDialog, Button } from '../../ui/index.ts';
import { CasesLeftAlone } from './cases-left-alone.tsx';
import { type HeldRole, usePeopleChange } from './people-queries.ts';

/** Asks for the last day of a role, and ends it. */
export function EndRole({ personId, held }: { readonly personId: string; readonly held: HeldRole }) {
  const t = useOfficeMessages('people');
  const role = useMessages('roles').names[held.role];
  const [asking, setAsking] = useState(false);
  const [endsOn, setEndsOn] = useState<string | null>(() => daysAfter(today(), -1));
  const end = usePeopleChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/people/{personId}/roles/{roleId}/end', {
          params: { path: { personId, roleId: held.id } },
          body: endsOn === null ? {} : { endsOn },
        }),
      ),
    { said: t.roleEnded, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="quiet" aria-label={t.roleEndNamed({ role })} onPress={() => setAsking(true)}>
        {t.roleEnd}
      </Button>
      <AlertDialog
        title={t.roleEndTitle({ role })}
        isOpen={asking}
        confirm={t.roleEnd}
        cancel={t.cancel}
        isDangerous
        isPending={end.isPending}
        onConfirm={() => end.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.roleEndText}</p>
          {asking ? <CasesLeftAlone personId={personId} roleId={held.id} /> : null}
          <DateField label={t.roleEndAt} value={endsOn} onChange={setEndsOn} />
          <ProblemNotice
            error={end.error}
            words={{
              'ended-before': t.roleEndedBefore,
              'last-administrator': t.roleLastAdministrator,
              'not-able': t.roleNotYours,
            }}
          />
        </div>
      </AlertDialog>
    </>
  );
}
