import { useOfficeMessages } from '../../messages/office.ts';
import { Badge } from '../../ui/index.ts';
import type { CaseSummary } from './case-queries.ts';

const tones = { light: 'silent', serious: 'ask', grave: 'not' } as const;

/** How serious a case is; nothing while nobody said. */
export function SeriousnessBadge({ seriousness }: Pick<CaseSummary, 'seriousness'>) {
  const words = useOfficeMessages('casesWords');
  if (seriousness === null) return null;
  return <Badge tone={tones[seriousness]}>{words.seriousness[seriousness]}</Badge>;
}
