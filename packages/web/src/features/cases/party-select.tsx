import { useOfficeMessages } from '../../messages/office.ts';
import { type FieldProps, Select } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';

interface PartySelectProps extends FieldProps {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (partyId: string | null) => void;
  /** Words of a choice for nobody in particular; without it somebody has to be chosen. */
  readonly nobody?: string | undefined;
}

const none = 'none';

/** One of who is in the case. */
export function PartySelect({ value, onChange, nobody, ...field }: PartySelectProps) {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const { it } = useOpenCase();
  const parties = it.parties.filter(({ until }) => until === null);
  return (
    <Select
      {...field}
      placeholder={t.choose}
      options={[
        ...(nobody === undefined ? [] : [{ value: none, label: nobody }]),
        ...parties.map(({ id, name, role }) => ({ value: id, label: name, help: words.role[role] })),
      ]}
      value={value ?? (nobody === undefined ? null : none)}
      onChange={(chosen) => onChange(chosen === none ? null : chosen)}
    />
  );
}
