import { type WrittenField, writtenText } from '../../app/written-over/merge-texts.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useOpenCase } from './open-case.ts';
import type { PartyValues } from './party-values.ts';

/** What two people who say what somebody is in a case may both change. */
export function usePartyWritten(): readonly WrittenField<PartyValues>[] {
  const t = useOfficeMessages('casesPeople');
  const words = useOfficeMessages('casesWords');
  const { it } = useOpenCase();
  const nameOf = (id: string | null) => it.parties.find((one) => one.id === id)?.name ?? '';
  return [
    writtenText(
      { id: 'name', label: t.freeName },
      (is) => is.name,
      (name) => ({ name }),
    ),
    {
      id: 'role',
      label: t.role,
      said: ({ role }) => (role === null ? '' : words.role[role]),
      take: ({ role }) => ({ role }),
    },
    {
      id: 'guardian',
      label: t.guardianWhose,
      said: ({ guardianOf }) => nameOf(guardianOf),
      take: ({ guardianOf }) => ({ guardianOf }),
    },
    {
      id: 'capacity',
      label: t.capacity,
      said: ({ capacity }) => (capacity === null ? '' : words.capacity[capacity]),
      take: ({ capacity }) => ({ capacity }),
    },
    writtenText(
      { id: 'note', label: t.note },
      (is) => is.note,
      (note) => ({ note }),
    ),
  ];
}
