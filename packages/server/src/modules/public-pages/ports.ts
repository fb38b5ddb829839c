import type { RenderPage } from '@plaatswijs/web/public';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/index.ts';
import type { AssessmentPorts } from '../assessments/index.ts';

/** What the public pages are made with. */
export interface PublicPagesPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly assessments: AssessmentPorts;
  /** `renderPage` of the web package, as it was built. */
  readonly render: RenderPage;
  /** The schools are made up. */
  readonly demonstration: boolean;
  /** Where people reach this server, for a link that is complete. */
  readonly address: () => URL;
}
