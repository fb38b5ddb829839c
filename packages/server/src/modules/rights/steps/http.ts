import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import { noteWhereRead } from '../../publications/index.ts';
import { changeRequest } from '../change-request.ts';
import type { RightsPorts } from '../ports.ts';
import { openRequest } from '../request-row.ts';
import { addStep, dropStep } from './add-step.ts';
import { listSteps } from './list-steps.ts';
import { listThings } from './list-things.ts';
import { settleStep, showStep } from './settle-step.ts';
import { isStepOf } from './step-row.ts';

/** The operations on what is done because of a decision. */
export function stepsHttp(ports: RightsPorts): readonly Implementation[] {
  return [
    implement(operations.listRightsThings, async ({ tx, caller, params, now }) => {
      const place = { schoolId: params.schoolId, requestId: params.rightsRequestId };
      const request = await openRequest({ tx, caller, now }, ports, place, 'to-see');
      if (request === null) return refuse('not-found');
      const { schoolId } = params;
      await noteWhereRead({ tx, caller, now }, { schoolId, personId: request.row.about_id });
      return done(await listThings(request, ports));
    }),
    implement(operations.addRightsStep, ({ tx, caller, params, body, now }) => {
      const place = { schoolId: params.schoolId, requestId: params.rightsRequestId, version: body.version };
      return changeRequest({ tx, caller, now }, ports, place, 'decide', (request) =>
        addStep(request, ports, body),
      );
    }),
    implement(operations.dropRightsStep, async ({ tx, caller, params, body, now }) => {
      // Of another request it is not there, whatever version was seen.
      if (!(await isStepOf(tx, params))) return refuse('not-found');
      const place = { schoolId: params.schoolId, requestId: params.rightsRequestId, ...body };
      return changeRequest({ tx, caller, now }, ports, place, 'decide', (request) =>
        dropStep(request, params.rightsStepId),
      );
    }),
    implement(operations.listRightsSteps, async ({ tx, caller, params, now }) =>
      done(await listSteps({ tx, caller, now }, ports, params.schoolId)),
    ),
    implement(operations.showRightsStep, ({ tx, caller, params, now }) =>
      showStep({ tx, caller, now }, ports, { schoolId: params.schoolId, stepId: params.rightsStepId }),
    ),
    implement(operations.settleRightsStep, ({ tx, caller, params, body, now }) =>
      settleStep(
        { tx, caller, now },
        ports,
        { schoolId: params.schoolId, stepId: params.rightsStepId },
        body,
      ),
    ),
  ];
}
