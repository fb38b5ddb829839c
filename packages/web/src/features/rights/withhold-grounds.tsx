import type { WithholdGround } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup } from '../../ui/index.ts';

const grounds: readonly WithholdGround[] = [
  'rights-of-others',
  'reporter-protected',
  'investigation',
  'safety-of-child',
  'working-notes',
  'only-about-others',
];

interface WithholdGroundsProps {
  readonly value: WithholdGround | null;
  readonly onChange: (ground: WithholdGround) => void;
  /** Somebody went on without choosing. */
  readonly isMissing: boolean;
}

/** On what ground something is not given. */
export function WithholdGrounds({ value, onChange, isMissing }: WithholdGroundsProps) {
  const t = useOfficeMessages('rights');
  return (
    <RadioGroup<WithholdGround>
      label={t.withholdGround}
      options={grounds.map((ground) => ({ value: ground, label: t.withholdGrounds[ground] }))}
      value={value}
      onChange={onChange}
      error={isMissing ? t.withholdGroundMissing : undefined}
    />
  );
}
