import type { RenderConsentPage } from '@plaatswijs/web/public';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { ConsentPorts } from '../ports.ts';

/** What the pages about consent are made with. */
export interface ConsentPagesPorts extends Pick<ConsentPorts, 'keyring' | 'placed'> {
  readonly database: Database;
  readonly clock: Clock;
  readonly render: RenderConsentPage;
}
