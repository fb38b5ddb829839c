import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { namesOf } from '../people/index.ts';
import { changeRequest } from './change-request.ts';
import { decide } from './decide.ts';
import { listRequests } from './list-requests.ts';
import { listReviews } from './list-reviews.ts';
import { makeMyRequest, showMyRights } from './my-rights.ts';
import { reviewPart, showPart } from './parts.ts';
import type { RightsPorts } from './ports.ts';
import { registerRequest } from './register-request.ts';
import { findRequest, isPerson, opened, openRequest } from './request-row.ts';
import { showRequest, summaryOf } from './show-request.ts';
import { stepsHttp } from './steps/http.ts';
import { answer, close, extend, gatherParts } from './work-on-request.ts';

/** The operations on requests of people concerned. */
export function rightsHttp(ports: RightsPorts): readonly Implementation[] {
  return [...requests(ports), ...changes(ports), ...parts(ports), ...mine(ports), ...stepsHttp(ports)];
}

function requests(ports: RightsPorts): readonly Implementation[] {
  return [
    implement(operations.registerRightsRequest, async ({ tx, caller, params, body, now }) => {
      if (!isPerson(caller)) return refuse('not-found');
      const asking = { tx, caller, now };
      const made = await registerRequest(asking, ports, { ...params, ...body });
      if (!made.ok) return made;
      const row = await findRequest(tx, { ...params, requestId: made.value.id }, 'to-see');
      if (row === null) return refuse('not-found');
      const names = await namesOf(tx, [row.about_id, ...(row.asked_by === null ? [] : [row.asked_by])]);
      return done(summaryOf(row, opened(asking, ports, row).said, names));
    }),
    implement(operations.listRightsRequests, async ({ tx, caller, params, query, now }) =>
      done(await listRequests({ tx, caller, now }, ports, params.schoolId, query)),
    ),
    implement(operations.showRightsRequest, async ({ tx, caller, params, now }) => {
      const request = await openRequest({ tx, caller, now }, ports, placeOf(params), 'to-see');
      return request === null ? refuse('not-found') : done(await showRequest(request, ports));
    }),
  ];
}

function changes(ports: RightsPorts): readonly Implementation[] {
  return [
    implement(operations.extendRightsRequest, ({ tx, caller, params, body, now }) =>
      changeRequest({ tx, caller, now }, ports, { ...placeOf(params), ...body }, 'extend', (request) =>
        extend(request, body.reason),
      ),
    ),
    implement(operations.gatherRightsRequest, ({ tx, caller, params, body, now }) =>
      changeRequest({ tx, caller, now }, ports, { ...placeOf(params), ...body }, 'gather', (request) =>
        gatherParts(request, ports),
      ),
    ),
    implement(operations.decideRightsRequest, ({ tx, caller, params, body, now }) =>
      changeRequest({ tx, caller, now }, ports, { ...placeOf(params), ...body }, 'decide', (request) =>
        decide(request, body.decisions),
      ),
    ),
    implement(operations.answerRightsRequest, ({ tx, caller, params, body, now }) =>
      changeRequest({ tx, caller, now }, ports, { ...placeOf(params), ...body }, 'answer', (request) =>
        answer(request, ports, body.letter),
      ),
    ),
    implement(operations.closeRightsRequest, ({ tx, caller, params, body, now }) =>
      changeRequest({ tx, caller, now }, ports, { ...placeOf(params), ...body }, 'close', (request) =>
        close(request, body),
      ),
    ),
  ];
}

function parts(ports: RightsPorts): readonly Implementation[] {
  return [
    implement(operations.listRightsReviews, async ({ tx, caller, params, now }) =>
      done(await listReviews({ tx, caller, now }, ports, params.schoolId)),
    ),
    implement(operations.showRightsPart, ({ tx, caller, params, now }) =>
      showPart({ tx, caller, now }, ports, { schoolId: params.schoolId, partId: params.rightsPartId }),
    ),
    implement(operations.reviewRightsPart, ({ tx, caller, params, body, now }) =>
      reviewPart(
        { tx, caller, now },
        ports,
        { schoolId: params.schoolId, partId: params.rightsPartId },
        body,
      ),
    ),
  ];
}

function mine(ports: RightsPorts): readonly Implementation[] {
  return [
    implement(operations.showMyRights, ({ tx, caller, params, now }) =>
      showMyRights({ tx, caller, now }, ports, params.schoolId),
    ),
    implement(operations.makeMyRightsRequest, ({ tx, caller, params, body, now }) =>
      makeMyRequest({ tx, caller, now }, ports, { ...params, ...body }),
    ),
  ];
}

function placeOf(params: { readonly schoolId: string; readonly rightsRequestId: string }) {
  return { schoolId: params.schoolId, requestId: params.rightsRequestId };
}
