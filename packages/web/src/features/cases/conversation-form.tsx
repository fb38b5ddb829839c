import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { MomentFields, momentFaults } from '../../app/moment-fields.tsx';
import { type DayAndTime, momentOf, nowAtSchool } from '../../app/school-moment.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { type FormError, TextArea, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { PartyLawFirst } from './law-first.tsx';
import { PartySelect } from './party-select.tsx';

interface Values {
  readonly withWhom: string;
  readonly partyId: string | null;
  readonly at: DayAndTime;
  /** It took place before it might. */
  readonly already: boolean;
  readonly minutes: string;
}

/** Writes down a conversation: with whom, when, and what was said and agreed. */
export function ConversationForm({ onClose }: { readonly onClose: () => void }) {
  const t = useOfficeMessages('casesWork');
  const faults = ({ withWhom, at, minutes }: Values): readonly FormError[] => [
    ...(withWhom.trim() === '' ? [{ field: 'talk-with', message: t.withWhomMissing }] : []),
    ...momentFaults('talk', at, t),
    ...(minutes.trim() === '' ? [{ field: 'talk-minutes', message: t.minutesMissing }] : []),
  ];
  return (
    <CaseForm<Values>
      title={t.conversation}
      start={{ withWhom: '', partyId: null, at: nowAtSchool(), already: false, minutes: '' }}
      submit={t.save}
      said={t.conversationSaved}
      onClose={onClose}
      faults={faults}
      send={async ({ withWhom, partyId, at, minutes, already }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/conversations', {
            params: { path },
            body: {
              version,
              already,
              withWhom: withWhom.trim(),
              partyId,
              at: momentOf(at) ?? '',
              minutes: minutes.trim(),
            },
          }),
        )
      }
    >
      {(form) => (
        <>
          <TextField
            id="talk-with"
            label={t.withWhom}
            maxLength={500}
            value={form.values.withWhom}
            onChange={(withWhom) => form.change({ withWhom })}
            error={form.errorOf('talk-with')}
          />
          <PartySelect
            id="talk-party"
            label={t.aboutParty}
            nobody={t.nobodyInParticular}
            value={form.values.partyId}
            onChange={(partyId) => form.change({ partyId })}
          />
          <PartyLawFirst
            partyId={form.values.partyId}
            already={form.values.already}
            onChange={(already) => form.change({ already })}
          />
          <MomentFields
            id="talk"
            value={form.values.at}
            onChange={(at) => form.change({ at })}
            errorOf={form.errorOf}
          />
          <TextArea
            id="talk-minutes"
            label={t.minutes}
            rows={6}
            limit={20_000}
            value={form.values.minutes}
            onChange={(minutes) => form.change({ minutes })}
            error={form.errorOf('talk-minutes')}
          />
        </>
      )}
    </CaseForm>
  );
}
