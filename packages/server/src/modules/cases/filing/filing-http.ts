import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import { changeCase } from '../change-case.ts';
import { enterCase } from '../enter-case.ts';
import type { CasePorts } from '../ports.ts';
import { fileFromCase } from './file-from-case.ts';
import { filingOf } from './filing-of.ts';

/** What goes from a case into the file of somebody. */
export function filingHttp(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.showCaseFiling, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      return opened === null ? refuse('not-found') : done(await filingOf(opened, ports));
    }),
    implement(operations.fileFromCase, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'put-in-file', (changing) =>
        fileFromCase(changing, ports, body),
      ),
    ),
  ];
}
