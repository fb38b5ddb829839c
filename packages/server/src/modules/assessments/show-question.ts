import { questionView } from '@plaatswijs/rules';
import type { Database } from '../../platform/database/index.ts';
import { refuse } from '../../platform/http/index.ts';
import { atPublicSchool } from './asked-school.ts';
import type { AssessmentPorts } from './ports.ts';

/** How a fact is asked at a school. Not found when the vocabulary has no such fact, or the school no page. */
export function questionForPublic(
  database: Database,
  ports: Pick<AssessmentPorts, 'shelf'>,
  place: { readonly slug: string; readonly day: string },
  fact: string,
) {
  return atPublicSchool(database, ports, place, async (_, { protocol }) => {
    return questionView(protocol.compiled.vocabulary, fact) ?? refuse('not-found');
  });
}
