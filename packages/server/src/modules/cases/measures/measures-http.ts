import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import { changeCase } from '../change-case.ts';
import { enterCase } from '../enter-case.ts';
import { auditReading } from '../looked-at.ts';
import type { CasePorts } from '../ports.ts';
import { decideObjection, endMeasure, objectToMeasure } from './after-decision.ts';
import { considerMeasure, intendMeasure, noteMeasureStep } from './consider-measure.ts';
import { decideMeasure, dropMeasure } from './decide-measure.ts';
import { showMeasures } from './show-measures.ts';

/** The operations on measures. */
export function measuresHttp(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.showCaseMeasures, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      if (opened === null) return refuse('not-found');
      const shown = await showMeasures(opened, ports);
      await auditReading(opened);
      return done(shown);
    }),
    ...before(ports),
    ...after(ports),
  ];
}

function before(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.considerMeasure, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-measure', (changing) =>
        considerMeasure(changing, ports, body),
      ),
    ),
    implement(operations.intendMeasure, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-measure', (changing) =>
        intendMeasure(changing, ports, params.measureId, body),
      ),
    ),
    implement(operations.recordMeasureStep, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'note-measure-step', (changing) =>
        noteMeasureStep(changing, ports, params.measureId, body),
      ),
    ),
    implement(operations.decideMeasure, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-measure', (changing) =>
        decideMeasure(changing, ports, params.measureId, body),
      ),
    ),
    implement(operations.dropMeasure, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-measure', (changing) =>
        dropMeasure(changing, ports, params.measureId, body.reason),
      ),
    ),
  ];
}

function after(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.objectToMeasure, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-measure', (changing) =>
        objectToMeasure(changing, ports, params.measureId, body),
      ),
    ),
    implement(operations.decideObjection, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'take-measure', (changing) =>
        decideObjection(changing, ports, params.measureId, body),
      ),
    ),
    implement(operations.endMeasure, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'note-measure-step', (changing) =>
        endMeasure(changing, ports, params.measureId, body),
      ),
    ),
  ];
}
