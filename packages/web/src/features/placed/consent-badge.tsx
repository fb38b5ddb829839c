import { useOfficeMessages } from '../../messages/office.ts';
import { Badge } from '../../ui/index.ts';
import type { ConsentThere } from './placed-queries.ts';

/** Whether there was consent; how it stood for who may read that. */
export function ConsentBadge({ consent }: { readonly consent: ConsentThere }) {
  const t = useOfficeMessages('placed');
  const words =
    consent.state === null ? t.consent[consent.given ? 'yes' : 'no'] : t.consentStates[consent.state];
  return <Badge tone={consent.given ? 'may' : 'not'}>{words}</Badge>;
}
