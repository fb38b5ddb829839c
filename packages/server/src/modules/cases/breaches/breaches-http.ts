import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import { changeCase } from '../change-case.ts';
import { enterCase } from '../enter-case.ts';
import { auditReading } from '../looked-at.ts';
import type { CasePorts } from '../ports.ts';
import { recordCaseBreach, showCaseBreach } from './breach-of-case.ts';
import { enterBreaches } from './enter-breaches.ts';
import { exportBreaches, listBreaches, showBreach } from './read-breaches.ts';
import { changeBreach, recordBreach } from './write-breach.ts';

/** The operations on the register of data breaches. */
export function breachesHttp(ports: CasePorts): readonly Implementation[] {
  return [...reading(ports), ...writing(ports), ...fromCase(ports)];
}

function reading({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.listBreaches, async ({ tx, caller, params, query, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterBreaches(asking))) return refuse('not-found');
      return listBreaches(asking, params.schoolId, query);
    }),
    implement(operations.showBreach, async ({ tx, caller, params, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterBreaches(asking))) return refuse('not-found');
      const shown = await showBreach(asking, params);
      return shown === null ? refuse('not-found') : done(shown);
    }),
    implement(operations.exportBreaches, async ({ tx, caller, params, query, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterBreaches(asking))) return refuse('not-found');
      return done(await exportBreaches(asking, params.schoolId, query.year));
    }),
  ];
}

function writing({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.recordBreach, async ({ tx, caller, params, body, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterBreaches(asking))) return refuse('not-found');
      return recordBreach(asking, { ...params, ...body, fromCase: null });
    }),
    implement(operations.changeBreach, async ({ tx, caller, params, body, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterBreaches(asking))) return refuse('not-found');
      return changeBreach(asking, { ...params, ...body });
    }),
  ];
}

function fromCase(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.showCaseBreach, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      if (opened === null) return refuse('not-found');
      const shown = await showCaseBreach(opened, ports);
      await auditReading(opened);
      return done(shown);
    }),
    implement(operations.recordCaseBreach, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'settle-duty', (changing) =>
        recordCaseBreach(changing, ports, body.record),
      ),
    ),
  ];
}
