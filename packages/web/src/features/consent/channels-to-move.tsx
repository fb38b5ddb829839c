import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { CheckboxGroup } from '../../ui/index.ts';
import type { Purpose } from './consent-queries.ts';

interface ChannelsToMoveProps {
  readonly schoolId: string;
  /** Purposes whose channels can come here. */
  readonly others: readonly Purpose[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Channels of other purposes that can come under this one. */
export function ChannelsToMove({ schoolId, others, value, onChange }: ChannelsToMoveProps) {
  const t = useOfficeMessages('consent');
  const names = new Set(others.map(({ name }) => name));
  const settings = useQuery({
    queryKey: ['settings', schoolId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/settings', { params: { path: { schoolId } } })),
  });
  const channels = (settings.data?.channels ?? []).filter(
    ({ closedOn, consentPurpose }) => closedOn === null && names.has(consentPurpose),
  );
  if (channels.length === 0) return null;
  return (
    <CheckboxGroup
      optional
      label={t.purposeMove}
      help={t.purposeMoveHelp}
      options={channels.map(({ id, name, consentPurpose }) => ({
        value: id,
        label: name,
        help: t.purposeMoveFrom({ purpose: consentPurpose }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
