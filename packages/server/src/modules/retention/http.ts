import { operations } from '@plaatswijs/contract';
import { ablenessOf } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { everAtSchool } from '../people/index.ts';
import { listDestroyed } from './destruction-log.ts';
import { holdIt, letGo, showHolds } from './hold-it.ts';
import { showKeptCase } from './kept-case.ts';
import { listTerms } from './list-terms.ts';
import type { RetentionPorts } from './ports.ts';
import { previewOf } from './preview.ts';
import { mayForBoard, setOwnTerm } from './set-own-term.ts';

/** The operations on what is kept and until when. */
export function retentionHttp(ports: RetentionPorts): readonly Implementation[] {
  return [...looking(ports), ...holding(ports), ...terms(ports)];
}

function looking(ports: RetentionPorts): readonly Implementation[] {
  return [
    implement(operations.showRetention, async ({ tx, caller, params, now }) => {
      const { schoolId } = params;
      const mayHold = ablenessOf(ports.abilities(), caller, 'retention.hold', schoolId).able;
      return done({ ...(await previewOf({ tx, caller, now }, ports, schoolId)), mayHold });
    }),
    implement(operations.showCaseKeeping, async ({ tx, caller, params, now }) => {
      const shown = await showKeptCase({ tx, caller, now }, ports, params);
      return shown === null ? refuse('not-found') : done(shown);
    }),
    implement(operations.listDestroyed, async ({ tx, params, query }) =>
      done(await listDestroyed(tx, params.schoolId, query)),
    ),
  ];
}

function holding(ports: RetentionPorts): readonly Implementation[] {
  return [
    implement(operations.listRetentionHolds, async ({ tx, caller, params, now }) =>
      done({ items: await showHolds({ tx, caller, now }, ports, params.schoolId) }),
    ),
    implement(operations.findPeopleToHold, async ({ tx, caller, params, query }) => {
      const { name } = query;
      if (name === undefined) return done({ items: [] });
      const found = await everAtSchool(tx, params.schoolId, { name });
      return done({ items: found.filter(({ id }) => id !== caller.personId) });
    }),
    implement(operations.holdRetention, ({ tx, caller, params, body, now }) =>
      holdIt({ tx, caller, now }, ports, params.schoolId, body),
    ),
    implement(operations.endRetentionHold, ({ tx, caller, params, body, now }) =>
      letGo({ tx, caller, now }, ports, { ...params, ...body }),
    ),
  ];
}

function terms(ports: RetentionPorts): readonly Implementation[] {
  return [
    implement(operations.listTerms, async ({ tx, caller, params, now }) => {
      const { schoolId } = params;
      return done({
        items: await listTerms(tx, ports.law, schoolId, dayOf(now)),
        mayChange: ablenessOf(ports.abilities(), caller, 'terms.change', schoolId).able,
        mayChangeForBoard: mayForBoard(ports, caller),
      });
    }),
    implement(operations.setOwnTerm, ({ tx, caller, params, body, now }) =>
      setOwnTerm({ tx, caller, now }, ports, { ...params, ...body }),
    ),
  ];
}
