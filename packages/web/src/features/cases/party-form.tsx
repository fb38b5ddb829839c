import { UserRoundPlus } from 'lucide-react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { type AskFirst, CaseForm } from './case-form.tsx';
import type { CaseParty } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';
import { PartyFields } from './party-fields.tsx';
import {
  noParty,
  type PartyValues,
  partyBody,
  partyFaults,
  shutsOut,
  valuesOfParty,
} from './party-values.ts';
import { usePartyWritten } from './party-written.ts';

/** Puts somebody in the case. That who is accused reads it no more is said before, and asked. */
export function AddParty() {
  const t = useOfficeMessages('casesPeople');
  const { school, it } = useOpenCase();
  const askFirst = useShutOutQuestion();
  return (
    <BehindButton label={t.addParty} icon={<UserRoundPlus aria-hidden size={20} />}>
      {(close) => (
        <CaseForm<PartyValues>
          title={t.addParty}
          start={noParty}
          submit={t.add}
          said={t.added}
          onClose={close}
          askFirst={askFirst}
          faults={(values) => partyFaults('party', values, t)}
          send={async (values, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/parties', {
                params: { path },
                body: { version, ...partyBody(values), guardianOf: guardianIn(values) },
              }),
            )
          }
        >
          {(form) => (
            <PartyFields
              id="party"
              schoolId={school.id}
              caseId={it.id}
              values={form.values}
              onChange={form.change}
              errorOf={form.errorOf}
              others={it.parties.filter(({ until }) => until === null)}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}

/** Says otherwise what somebody is in the case. */
export function ChangeParty({ party }: { readonly party: CaseParty }) {
  const t = useOfficeMessages('casesPeople');
  const { school, it } = useOpenCase();
  const askFirst = useShutOutQuestion();
  const written = usePartyWritten();
  const id = `party-${party.id}`;
  return (
    <BehindButton label={t.change} named={t.changeNamed(party)} look="quiet">
      {(close) => (
        <CaseForm<PartyValues>
          title={t.changeTitle(party)}
          start={valuesOfParty(party)}
          writesOver={written}
          submit={t.change}
          said={t.changed}
          onClose={close}
          askFirst={(values) => (party.role === 'accused' ? null : askFirst(values))}
          faults={(values) => partyFaults(id, values, t)}
          send={async (values, { path, version }) => {
            const { personId: _stays, ...body } = partyBody(values);
            return orThrow(
              await api.PUT('/api/v1/schools/{schoolId}/cases/{caseId}/parties/{partyId}', {
                params: { path: { ...path, partyId: party.id } },
                body: { version, ...body, guardianOf: guardianIn(values) },
              }),
            );
          }}
        >
          {(form) => (
            <PartyFields
              isKnown
              id={id}
              schoolId={school.id}
              caseId={it.id}
              values={form.values}
              onChange={form.change}
              errorOf={form.errorOf}
              others={it.parties.filter((one) => one.until === null && one.id !== party.id)}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}

function guardianIn({ role, guardianOf }: PartyValues): string | null {
  return role === 'guardian' ? guardianOf : null;
}

/** What is asked before somebody is kept from reading the case for good. */
function useShutOutQuestion(): (values: PartyValues) => AskFirst | null {
  const t = useOfficeMessages('casesPeople');
  const { it } = useOpenCase();
  return (values) => {
    if (!shutsOut(values) || values.person === null) return null;
    const isMe = values.person.id === it.me.personId;
    return {
      title: t.shutTitle(values.person),
      text: isMe ? `${t.shutSelf} ${t.shutText(values.person)}` : t.shutText(values.person),
      go: t.shutGo,
    };
  };
}
