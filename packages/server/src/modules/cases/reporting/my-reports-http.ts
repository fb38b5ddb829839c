import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import type { CasePorts } from '../ports.ts';
import { addToMyReport, listMyReports, showMyReport } from './my-reports.ts';

/** What somebody told by name while signed in, for them alone. */
export function myReportsHttp({ keyring }: Pick<CasePorts, 'keyring'>): readonly Implementation[] {
  return [
    implement(operations.listMyReports, async ({ tx, caller, now }) =>
      done({ items: [...(await listMyReports({ tx, caller, keyring, now }))] }),
    ),
    implement(operations.showMyReport, async ({ tx, caller, params, now }) => {
      const shown = await showMyReport({ tx, caller, keyring, now }, params.reportId);
      return shown === null ? refuse('not-found') : done(shown);
    }),
    implement(operations.addToMyReport, ({ tx, caller, params, body, now }) =>
      addToMyReport({ tx, caller, keyring, now }, { ...params, ...body }),
    ),
  ];
}
