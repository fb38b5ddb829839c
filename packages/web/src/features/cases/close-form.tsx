import type { CaseOutcome } from '@plaatswijs/contract';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { choicesOf } from '../../app/choices-of.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Notice, RadioGroup, Select, TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import {
  type CloseValues,
  type Concerned,
  closeBody,
  closeFaults,
  concernedIn,
  type NotTold,
  type Telling,
  tellingOf,
} from './close-values.ts';
import { type ClosedBefore, closedBefore } from './heard-before.ts';
import { useOpenCase } from './open-case.ts';

/** Closes a case: how it ended, and what everybody concerned hears of that, each apart. */
export function CloseCase() {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const { it } = useOpenCase();
  const concerned = concernedIn(it, (moment) => t.reporterOf({ moment: f.moment(moment) }));
  const before = closedBefore(it);
  const owed = it.duties.filter(({ state, force }) => state === 'open' && force === 'must').length;
  return (
    <>
      {owed === 0 ? null : <Notice kind="warning">{t.openDuties({ count: owed })}</Notice>}
      <BehindButton label={t.close}>
        {(close) => (
          <CaseForm<CloseValues>
            title={t.close}
            lead={t.closeLead}
            start={{ outcome: null, why: '', telling: {} }}
            submit={t.closeGo}
            said={t.closed}
            onClose={close}
            words={{ 'law-first': t.measureFirst }}
            faults={(values) => closeFaults(values, concerned, t)}
            send={async (values, { path, version }) =>
              orThrow(
                await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/close', {
                  params: { path },
                  body: { version, ...closeBody(it, values, concerned) },
                }),
              )
            }
          >
            {(form) => (
              <>
                <RadioGroup<CaseOutcome>
                  id="close-outcome"
                  label={t.outcome}
                  options={choicesOf(words.outcome)}
                  value={form.values.outcome}
                  onChange={(outcome) => form.change({ outcome })}
                  error={form.errorOf('close-outcome')}
                />
                <TextArea
                  label={t.closeWhy}
                  optional
                  rows={3}
                  limit={5000}
                  value={form.values.why}
                  onChange={(why) => form.change({ why })}
                />
                {concerned.map((one) => (
                  <Tell key={one.id} one={one} before={before} form={form} />
                ))}
              </>
            )}
          </CaseForm>
        )}
      </BehindButton>
    </>
  );
}

interface TellProps {
  readonly one: Concerned;
  /** How it was closed before, when it was. */
  readonly before: ClosedBefore | null;
  readonly form: Form<CloseValues>;
}

/** What one person hears. Whoever heard another ending is not left with that. */
function Tell({ one, before, form }: TellProps) {
  const t = useOfficeMessages('casesWork');
  const cases = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const heard = before?.heard.get(one.id);
  const isOtherwise =
    heard !== undefined && (before?.isWithdrawn === true || before?.outcome !== form.values.outcome);
  const reasons = choicesOf(words.notTold).filter(({ value }) => !isOtherwise || value !== 'not-concerned');
  const telling = tellingOf(form.values, one.id);
  const change = (part: Partial<Telling>) =>
    form.change({ telling: { ...form.values.telling, [one.id]: { ...telling, ...part } } });
  return (
    <>
      <RadioGroup
        row
        id={`tell-${one.id}`}
        label={t.closeTell(one)}
        help={
          heard === undefined ? undefined : t.heardBefore({ moment: f.moment(heard.at), text: heard.text })
        }
        options={[
          { value: 'told' as const, label: t.tell },
          { value: 'not-told' as const, label: t.notTell },
        ]}
        value={telling.how}
        onChange={(how) => change({ how })}
        error={form.errorOf(`tell-${one.id}`)}
      />
      {telling.how === 'told' ? (
        <TextArea
          id={`tell-text-${one.id}`}
          label={t.tellText(one)}
          help={one.hasCode ? t.tellTextCode : t.tellTextSelf}
          rows={3}
          limit={5000}
          value={telling.text}
          onChange={(text) => change({ text })}
          error={form.errorOf(`tell-text-${one.id}`)}
        />
      ) : null}
      {telling.how === 'not-told' ? (
        <Select<NotTold>
          id={`tell-why-${one.id}`}
          label={t.notTellWhy(one)}
          placeholder={cases.choose}
          options={reasons}
          value={telling.reason}
          onChange={(reason) => change({ reason })}
          error={form.errorOf(`tell-why-${one.id}`)}
        />
      ) : null}
    </>
  );
}
