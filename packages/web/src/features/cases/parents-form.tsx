import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { MomentFields, momentFaults } from '../../app/moment-fields.tsx';
import { type DayAndTime, momentOf, nowAtSchool } from '../../app/school-moment.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { type FormError, Select, TextArea, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { PartyLawFirst } from './law-first.tsx';
import { PartySelect } from './party-select.tsx';

const routes = [
  'in-person',
  'telephone',
  'written',
  'mail',
  'through-mentor',
  'through-director',
  'other',
] as const;
type Route = (typeof routes)[number];

interface Values {
  readonly withWhom: string;
  readonly partyId: string | null;
  readonly route: Route | null;
  readonly at: DayAndTime;
  /** It took place before it might. */
  readonly already: boolean;
  readonly text: string;
}

/** Writes down that parents were spoken to, and along which way. */
export function ParentsForm({ onClose }: { readonly onClose: () => void }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const cases = useOfficeMessages('cases');
  const faults = ({ withWhom, route, at, text }: Values): readonly FormError[] => [
    ...(withWhom.trim() === '' ? [{ field: 'parents-with', message: t.withWhomMissing }] : []),
    ...(route === null ? [{ field: 'parents-route', message: t.parentsRouteMissing }] : []),
    ...momentFaults('parents', at, t),
    ...(text.trim() === '' ? [{ field: 'parents-text', message: t.parentsTextMissing }] : []),
  ];
  return (
    <CaseForm<Values>
      title={t.parents}
      start={{ withWhom: '', partyId: null, route: null, at: nowAtSchool(), already: false, text: '' }}
      submit={t.save}
      said={t.parentsSaved}
      onClose={onClose}
      faults={faults}
      send={async ({ withWhom, partyId, route, at, text, already }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/parent-contacts', {
            params: { path },
            body: {
              version,
              already,
              partyId,
              withWhom: withWhom.trim(),
              at: momentOf(at) ?? '',
              route: route ?? 'other',
              text: text.trim(),
            },
          }),
        )
      }
    >
      {(form) => (
        <>
          <TextField
            id="parents-with"
            label={t.withWhom}
            maxLength={500}
            value={form.values.withWhom}
            onChange={(withWhom) => form.change({ withWhom })}
            error={form.errorOf('parents-with')}
          />
          <PartySelect
            id="parents-party"
            label={t.parentsWhose}
            nobody={t.nobodyInParticular}
            value={form.values.partyId}
            onChange={(partyId) => form.change({ partyId })}
          />
          <Select<Route>
            id="parents-route"
            label={t.parentsRoute}
            placeholder={cases.choose}
            options={routes.map((value) => ({ value, label: words.route[value] }))}
            value={form.values.route}
            onChange={(route) => form.change({ route })}
            error={form.errorOf('parents-route')}
          />
          <PartyLawFirst
            isWithParents
            partyId={form.values.partyId}
            already={form.values.already}
            onChange={(already) => form.change({ already })}
          />
          <MomentFields
            id="parents"
            value={form.values.at}
            onChange={(at) => form.change({ at })}
            errorOf={form.errorOf}
          />
          <TextArea
            id="parents-text"
            label={t.parentsText}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf('parents-text')}
          />
        </>
      )}
    </CaseForm>
  );
}
