import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/index.ts';
import type { AssessmentPorts } from '../assessments/index.ts';
import type { RenderPage } from './pages.ts';

/** What the public pages are made with. */
export interface PublicPagesPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly assessments: AssessmentPorts;
  readonly render: RenderPage;
  /** The stylesheet that gives a school its own colour (`#rrggbb`), with enough contrast whatever it is. */
  readonly houseStyleCss: (colour: string) => string;
}
