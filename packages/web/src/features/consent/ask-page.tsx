import './consent.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { groupsQuery } from '../../api/groups.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Button,
  type FormError,
  FormErrorSummary,
  LinkList,
  RadioGroup,
  Select,
  Skeleton,
} from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type AskBody, asksQuery, consentSettingsQuery, useConsentChange } from './consent-queries.ts';
import { styles } from './styles.ts';

type Whom = 'group' | 'pupils' | 'employees';

/** Asks or reminds a group, all pupils or all employees; what was sent before stands below. */
export function AskConsentPage() {
  const t = useOfficeMessages('consent');
  const search: { readonly groep?: unknown } = useSearch({ strict: false });
  const groupId = typeof search.groep === 'string' ? search.groep : null;
  return (
    <ConsentFrame title={t.askTitle} lead={t.askLead} to="consent.ask">
      {(school) => (
        <>
          <AskForm schoolId={school.id} start={groupId} />
          <Asked schoolId={school.id} />
        </>
      )}
    </ConsentFrame>
  );
}

function AskForm({ schoolId, start }: { readonly schoolId: string; readonly start: string | null }) {
  const t = useOfficeMessages('consent');
  const groups = useQuery(groupsQuery(schoolId));
  const { data: settings } = useSuspenseQuery(consentSettingsQuery(schoolId));
  const [whom, setWhom] = useState<Whom>('group');
  const [groupId, setGroupId] = useState<string | null>(start);
  const [everybody, setEverybody] = useState<'open' | 'all'>('open');
  const [style, setStyle] = useState<AskBody['style']>(settings.style);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [sent, setSent] = useState(0);
  const ask = useAsk(schoolId);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = whom === 'group' && groupId === null;
    setErrors(missing ? [{ field: 'ask-group', message: t.askGroupMissing }] : []);
    setSent(sent + 1);
    const of =
      whom !== 'group' ? { kind: whom } : groupId === null ? null : { kind: 'group' as const, groupId };
    if (of !== null) ask.mutate({ of, everybody: everybody === 'all', style });
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <FormErrorSummary errors={errors} sent={sent} />
      <ProblemNotice error={ask.error} words={{ 'not-possible': t.askNobody }} />
      <RadioGroup<Whom>
        label={t.askWhom}
        value={whom}
        onChange={setWhom}
        options={[
          { value: 'group', label: t.askWhomGroup },
          { value: 'pupils', label: t.askWhomPupils },
          { value: 'employees', label: t.askWhomEmployees },
        ]}
      />
      {whom === 'group' ? (
        <Select
          id="ask-group"
          label={t.askWhichGroup}
          placeholder={t.askGroupPlaceholder}
          options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={groups.data?.some(({ id }) => id === groupId) === true ? groupId : null}
          onChange={setGroupId}
          error={errors[0]?.message}
        />
      ) : null}
      <RadioGroup
        label={t.askEverybody}
        value={everybody}
        onChange={setEverybody}
        options={[
          { value: 'open' as const, label: t.askOnlyOpen, help: t.askOnlyOpenHelp },
          { value: 'all' as const, label: t.askAll, help: t.askAllHelp },
        ]}
      />
      <RadioGroup<AskBody['style']>
        label={t.askStyle}
        value={style}
        onChange={setStyle}
        options={styles.map((value) => ({ value, label: t.styles[value] }))}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={ask.isPending}>
          {t.askGo}
        </Button>
      </div>
    </form>
  );
}

function useAsk(schoolId: string) {
  const navigate = useNavigate();
  return useConsentChange(
    async (body: AskBody) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/asks', { params: { path: { schoolId } }, body }),
      ),
    {
      after: ({ batchId }) =>
        void navigate({ to: '/school/toestemming/vragen/$batchId', params: { batchId } }),
    },
  );
}

function Asked({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const asks = useQuery(asksQuery(schoolId));
  return (
    <section aria-labelledby="consent-asked" className="pw-stack pw-stack--close">
      <h2 id="consent-asked">{t.askHistory}</h2>
      <ProblemNotice error={asks.error} />
      {asks.isPending ? <Skeleton label={t.loading} lines={2} /> : null}
      {asks.data?.length === 0 ? <p className="pw-muted">{t.askHistoryNone}</p> : null}
      <LinkList
        rows={(asks.data ?? []).map((one) => {
          const moment = f.moment(one.startedAt);
          return {
            href: `/school/toestemming/vragen/${one.id}`,
            title:
              one.startedBy === null
                ? t.askYearly({ moment })
                : t.askMomentBy({ moment, who: one.startedBy.name }),
            note: t.askCounts(one),
          };
        })}
      />
    </section>
  );
}
