import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';
import { workAtSchool } from '../../app/current-school.tsx';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, Notice, showToast, TextField } from '../../ui/index.ts';
import { casesKey } from './case-queries.ts';

type LonelyCase = AnswerTo<'/api/v1/lonely-cases', 'get'>['items'][number];

const lonelyQuery = queryOptions({
  queryKey: [casesKey, 'lonely'],
  queryFn: async () => orThrow(await api.GET('/api/v1/lonely-cases')).items,
  gcTime: 0,
});

/** Cases that nobody can handle any more, for who leads the board or the school; nothing where there are none. */
export function LonelyCases({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('figures');
  const able = isAble(school.abilities, 'cases.rescue');
  const found = useQuery({ ...lonelyQuery, enabled: able });
  const cases = found.data ?? [];
  if (cases.length === 0) return null;
  return (
    <Notice kind="warning" title={t.lonelyTitle({ count: cases.length })}>
      <div className="pw-stack pw-stack--close">
        <p>{cases.some(({ mayTake }) => mayTake) ? t.lonelyText : t.lonelyTextDirector}</p>
        <ul className="pw-rows">
          {cases.map((one) => (
            <li key={one.id} className="pw-rows__row">
              <span className="pw-rows__words">
                {t.lonelyNumber({ number: one.number, school: one.school.name })}
              </span>
              {one.mayTake ? <TakeCase one={one} /> : <span>{t.lonelyNotYours}</span>}
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}

/** Asks why, and takes the case. */
function TakeCase({ one }: { readonly one: LonelyCase }) {
  const t = useOfficeMessages('figures');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const take = useMutation({
    mutationFn: async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/lonely-cases/{caseId}/take', {
          params: { path: { schoolId: one.school.id, caseId: one.id } },
          body: { reason: reason.trim() },
        }),
      ),
    onSuccess: async ({ caseId }) => {
      setAsking(false);
      workAtSchool(one.school.id);
      showToast({ text: t.taken });
      await navigate({ to: '/zaken/$caseId', params: { caseId } });
      await queries.invalidateQueries({ queryKey: [casesKey] });
    },
  });
  const send = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') take.mutate();
  };
  return (
    <>
      <Button aria-label={t.takeNamed(one)} onPress={() => setAsking(true)}>
        {t.take}
      </Button>
      <AlertDialog
        title={t.takeTitle(one)}
        isOpen={isAsking}
        confirm={t.takeGo}
        cancel={t.cancel}
        isPending={take.isPending}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.takeText}</p>
          <TextField
            label={t.takeReason}
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={missing && reason.trim() === '' ? t.takeReasonMissing : undefined}
          />
          <ProblemNotice error={take.error} words={{ 'not-found': t.takeGone }} />
        </div>
      </AlertDialog>
    </>
  );
}
