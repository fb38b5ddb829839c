import type { StandardPurpose } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import { type Option, Select } from '../../ui/index.ts';

type Choice = StandardPurpose | 'own';

const choices: readonly StandardPurpose[] = [
  'newsletter',
  'parent-portal',
  'website',
  'social-media',
  'school-guide',
  'school-photographer',
  'class-list',
  'research',
];

interface StandardChoiceProps {
  readonly value: StandardPurpose | null;
  readonly onChange: (value: StandardPurpose | null) => void;
}

/** Which explanation in six languages belongs to a purpose, if any. */
export function StandardChoice({ value, onChange }: StandardChoiceProps) {
  const t = useOfficeMessages('consent');
  const options: Option<Choice>[] = [
    { value: 'own', label: t.purposeOwn },
    ...choices.map((one) => ({ value: one, label: t.standardNames[one] })),
  ];
  return (
    <Select<Choice>
      label={t.purposeStandard}
      help={t.purposeStandardHelp}
      placeholder={t.purposeStandardPlaceholder}
      options={options}
      value={value ?? 'own'}
      onChange={(choice) => onChange(choice === 'own' ? null : choice)}
    />
  );
}
