import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { changeCase } from './change-case.ts';
import { enterCase } from './enter-case.ts';
import { caseEvents } from './events.ts';
import { askIdentity, decideIdentity, readIdentity } from './identity.ts';
import { letInAgain } from './let-in.ts';
import { addParty, changeParty, endParty } from './parties.ts';
import type { CasePorts } from './ports.ts';
import { listPossibleReaders } from './possible-readers.ts';
import { addReader, endReader, handOver } from './readers.ts';

/** Who is in a case, who reads it, and who a confidential reporter is. */
export function peopleHttp(ports: CasePorts): readonly Implementation[] {
  return [...parties(ports), ...readers(ports), ...identities(ports)];
}

function parties({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.addParty, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'change-parties', (changing) =>
        addParty(changing, body),
      ),
    ),
    implement(operations.changeParty, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'change-parties', (changing) =>
        changeParty(changing, params.partyId, body),
      ),
    ),
    implement(operations.endParty, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'change-parties', (changing) =>
        endParty(changing, params.partyId, body.reason),
      ),
    ),
  ];
}

function readers({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.listPossibleReaders, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      return opened === null ? refuse('not-found') : done({ items: await listPossibleReaders(opened) });
    }),
    implement(operations.addReader, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'change-readers', (changing) =>
        addReader(changing, body),
      ),
    ),
    implement(operations.endReader, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'change-readers', (changing) =>
        endReader(changing, params.personId, body.reason),
      ),
    ),
    implement(operations.letInAgain, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'change-readers', (changing) =>
        letInAgain(changing, { ...params, ...body }),
      ),
    ),
    implement(operations.handOverCase, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'hand-over', (changing) =>
        handOver(changing, body),
      ),
    ),
  ];
}

function identities({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.askReporterIdentity, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'ask-identity', (changing) =>
        askIdentity(changing, { reportId: params.reportId, reason: body.reason }),
      ),
    ),
    implement(operations.decideReporterIdentity, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'decide-identity', (changing) =>
        decideIdentity(changing, { ...params, ...body }),
      ),
    ),
    implement(operations.showReporterIdentity, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      const known = opened === null ? null : await readIdentity(opened, params.reportId);
      if (opened === null || known === null) return refuse('not-found');
      const { schoolId, reportId } = params;
      const told = { caller, now, subject: opened.row.id, detail: { schoolId, reportId } };
      await appendForCaller(tx, caseEvents['cases.identity-read'], told);
      return done(known);
    }),
  ];
}
