import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id } from '../primitives.ts';
import { rightsRequest, rightsVersion } from './rights-schemas.ts';
import {
  rightsStepPlan,
  rightsStepSettling,
  rightsStepState,
  rightsStepToDo,
  rightsThings,
} from './rights-step-schemas.ts';

/** What is done because of what was decided on a request. */
const tag = 'rights';
const school = z.strictObject({ schoolId: id });
const one = school.extend({ rightsRequestId: id });
const step = school.extend({ rightsStepId: id });
const path = '/schools/{schoolId}/rights-requests/{rightsRequestId}';
const stepPath = '/schools/{schoolId}/rights-steps/{rightsStepId}';
const handle = { kind: 'able', to: 'rights.handle' } as const;
const review = { kind: 'able', to: 'rights.review' } as const;
const problems = ['not-found', 'changed-meanwhile', 'not-possible'] as const;

export const rightsStepOperations = {
  listRightsThings: operation({
    id: 'listRightsThings',
    method: 'GET',
    path: `${path}/things`,
    summary: 'What of the person concerned a decision can be about; of a file only that there is one',
    tag,
    access: handle,
    params: one,
    answer: rightsThings,
    problems: ['not-found'],
  }),
  addRightsStep: operation({
    id: 'addRightsStep',
    method: 'POST',
    path: `${path}/steps`,
    summary: 'Says what is to be done because of a decision, or that it was done by hand',
    tag,
    access: handle,
    params: one,
    body: z.strictObject({ version: rightsVersion, decisionId: id, plan: rightsStepPlan }),
    answer: rightsRequest,
    problems,
    mostBytes: 64 * 1024,
  }),
  dropRightsStep: operation({
    id: 'dropRightsStep',
    method: 'POST',
    path: `${path}/steps/{rightsStepId}/drop`,
    summary: 'Takes away what was to be done, as long as nobody did it',
    tag,
    access: handle,
    params: one.extend({ rightsStepId: id }),
    body: z.strictObject({ version: rightsVersion }),
    answer: rightsRequest,
    problems,
  }),
  listRightsSteps: operation({
    id: 'listRightsSteps',
    method: 'GET',
    path: '/schools/{schoolId}/rights-steps',
    summary: 'What waits for you because you can carry it out',
    tag,
    access: review,
    params: school,
    answer: z.object({
      items: z.array(
        z.object({
          id,
          kind: z.enum([
            'person-details',
            'file-statement',
            'file-erasure',
            'consent-withdrawal',
            'publication-recall',
            'photo-cover',
            'photo-erasure',
          ]),
          fileId: id.nullable().meta({ description: 'Of a file' }),
          about: z.object({ id, name: z.string() }),
          dueOn: date,
        }),
      ),
    }),
  }),
  showRightsStep: operation({
    id: 'showRightsStep',
    method: 'GET',
    path: stepPath,
    summary: 'Exactly what will be done, for who can carry it out; of a file, who keeps it',
    tag,
    access: review,
    params: step,
    answer: rightsStepToDo,
    problems: ['not-found'],
  }),
  settleRightsStep: operation({
    id: 'settleRightsStep',
    method: 'POST',
    path: `${stepPath}/settle`,
    summary: 'Carries it out, says that it was done by hand, or gives it back with why not. Twice is once',
    tag,
    access: review,
    params: step,
    body: rightsStepSettling,
    answer: z.object({ state: rightsStepState }),
    problems: ['not-found', 'not-able', 'conflict', 'changed-meanwhile', 'not-possible'],
  }),
} as const;
