import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { MomentFields, momentFaults } from '../../app/moment-fields.tsx';
import { type DayAndTime, momentOf, nowAtSchool } from '../../app/school-moment.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, type FormError, Notice, RadioGroup, TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { PartyLawFirst } from './law-first.tsx';
import { useOpenCase } from './open-case.ts';
import { PartySelect } from './party-select.tsx';

const results = ['account', 'declined', 'could-not'] as const;
type Result = (typeof results)[number];

interface Values {
  readonly partyId: string | null;
  readonly result: Result | null;
  readonly at: DayAndTime;
  /** It took place before it might. */
  readonly already: boolean;
  readonly text: string;
}

interface HearingFormProps {
  /** Who was heard, where that is known from where it is written down. */
  readonly partyId?: string | null | undefined;
  readonly onClose: () => void;
}

/** Writes down how somebody was heard: what they told, or why that was not so. */
export function HearingForm({ partyId: whom = null, onClose }: HearingFormProps) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const cases = useOfficeMessages('cases');
  const { it } = useOpenCase();
  if (!it.parties.some(({ until }) => until === null)) {
    return (
      <Notice kind="info" title={t.hearing} announce>
        <p>{t.hearingNobody}</p>
        <Button onPress={onClose}>{cases.cancel}</Button>
      </Notice>
    );
  }
  const faults = ({ partyId, result, at, text }: Values): readonly FormError[] => [
    ...(partyId === null ? [{ field: 'hearing-who', message: t.hearingWhoMissing }] : []),
    ...(result === null ? [{ field: 'hearing-result', message: t.hearingResultMissing }] : []),
    ...momentFaults('hearing', at, t),
    ...(text.trim() !== '' || result === 'declined' || result === null
      ? []
      : [
          {
            field: 'hearing-text',
            message: result === 'account' ? t.hearingTextMissing : t.hearingTextNotMissing,
          },
        ]),
  ];
  return (
    <CaseForm<Values>
      title={t.hearing}
      lead={t.hearingLead}
      start={{ partyId: whom, result: null, at: nowAtSchool(), already: false, text: '' }}
      submit={t.save}
      said={t.hearingSaved}
      onClose={onClose}
      faults={faults}
      send={async ({ partyId, result, at, text, already }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/hearings', {
            params: { path },
            body: {
              version,
              already,
              partyId: partyId ?? '',
              at: momentOf(at) ?? '',
              result: result ?? 'could-not',
              text: text.trim(),
            },
          }),
        )
      }
    >
      {(form) => (
        <>
          <PartySelect
            id="hearing-who"
            label={t.hearingWho}
            value={form.values.partyId}
            onChange={(partyId) => form.change({ partyId })}
            error={form.errorOf('hearing-who')}
          />
          <RadioGroup<Result>
            id="hearing-result"
            label={t.hearingResult}
            options={results.map((value) => ({ value, label: words.heard[value] }))}
            value={form.values.result}
            onChange={(result) => form.change({ result })}
            error={form.errorOf('hearing-result')}
          />
          <PartyLawFirst
            partyId={form.values.partyId}
            already={form.values.already}
            onChange={(already) => form.change({ already })}
          />
          <MomentFields
            id="hearing"
            value={form.values.at}
            onChange={(at) => form.change({ at })}
            errorOf={form.errorOf}
          />
          <TextArea
            id="hearing-text"
            label={form.values.result === 'could-not' ? t.hearingTextNot : t.hearingText}
            optional={form.values.result === 'declined'}
            rows={6}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf('hearing-text')}
          />
        </>
      )}
    </CaseForm>
  );
}
