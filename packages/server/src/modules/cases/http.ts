import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { namesOf } from '../people/index.ts';
import { breachesHttp } from './breaches/index.ts';
import { mayBeDoneBy } from './case-status.ts';
import { categoriesHttp } from './categories-http.ts';
import { changeCase, notPossible } from './change-case.ts';
import { closeCase } from './close-case.ts';
import { correctAbout } from './correct-about.ts';
import { type CaseAsking, enterCase, enterCases } from './enter-case.ts';
import { filingHttp } from './filing/filing-http.ts';
import { findPeople } from './find-people.ts';
import { helpNumbersHttp } from './help-numbers.ts';
import { lettersHttp } from './letters/index.ts';
import { listCases } from './list-cases.ts';
import { auditReading, lookedAt } from './looked-at.ts';
import { measuresHttp } from './measures/index.ts';
import { openByStaff } from './open-by-staff.ts';
import { peopleHttp } from './people-http.ts';
import type { CasePorts } from './ports.ts';
import { showReadersAfter } from './readers-after.ts';
import { myReportsHttp } from './reporting/index.ts';
import { showCase } from './show-case.ts';
import { showEntries } from './show-entries.ts';
import { reopen, takeUp, triage } from './transitions.ts';
import { workHttp } from './work-http.ts';

/** The operations on cases. */
export function casesHttp(ports: CasePorts): readonly Implementation[] {
  return [
    ...reading(ports),
    ...opening(ports),
    ...moving(ports),
    ...peopleHttp(ports),
    ...workHttp(ports),
    ...breachesHttp(ports),
    ...categoriesHttp(),
    ...helpNumbersHttp,
    ...measuresHttp(ports),
    ...filingHttp(ports),
    ...myReportsHttp(ports),
    ...lettersHttp(ports),
  ];
}

function reading(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.listCases, async ({ tx, caller, params, query, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterCases(asking))) return done({ items: [], next: null });
      return done(await listCases(asking, ports, params.schoolId, query));
    }),
    implement(operations.showCase, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      if (opened === null) return refuse('not-found');
      const shown = await showCase(opened, ports);
      await lookedAt(opened);
      return done(shown);
    }),
    implement(operations.caseChanges, async ({ tx, caller, params, query, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      if (opened === null) return refuse('not-found');
      const entries = await showEntries(opened, query.since);
      const names = await namesOf(tx, [...new Set(entries.people)]);
      await auditReading(opened);
      const shown = entries.show((id) => ({ id, name: names.get(id) ?? '' }));
      return done({ version: opened.row.version, entries: shown });
    }),
  ];
}

function opening({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.openCaseByStaff, ({ tx, caller, params, body, now }) =>
      openByStaff({ tx, caller, keyring, now }, params.schoolId, body),
    ),
    implement(operations.findCasePeople, async ({ tx, caller, params, query, now }) => {
      const { schoolId } = params;
      const asking: CaseAsking = { tx, caller, keyring, now };
      const { name = '', caseId } = query;
      // Parents are for who handles a case, not for everybody who looks for a name.
      const opened = caseId === undefined ? null : await enterCase(asking, { schoolId, caseId }, 'to-see');
      if (caseId !== undefined && opened === null) return refuse('not-found');
      return done({ items: await findPeople(asking, { schoolId, name, withParents: opened !== null }) });
    }),
  ];
}

function moving(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.takeUpCase, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-up', takeUp),
    ),
    implement(operations.triageCase, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'triage', (changing) =>
        triage(changing, body),
      ),
    ),
    implement(operations.previewCaseAbout, async ({ tx, caller, params, body, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      if (opened === null) return refuse('not-found');
      if (!mayBeDoneBy(opened.capacity, 'triage')) return notPossible('/body', 'only-consulted');
      return done(await showReadersAfter(opened, ports, body.about));
    }),
    implement(operations.correctCaseAbout, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'triage', (changing) =>
        correctAbout(changing, ports, body),
      ),
    ),
    implement(operations.closeCase, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'close', (changing) =>
        closeCase(changing, ports, body),
      ),
    ),
    implement(operations.reopenCase, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'reopen', (changing) =>
        reopen(changing, body.reason),
      ),
    ),
  ];
}
