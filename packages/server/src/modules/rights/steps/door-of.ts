import type { RightsPorts } from '../ports.ts';
import type { OpenedRequest } from '../request-row.ts';
import { consentDoor } from './consent-door.ts';
import { detailsDoor } from './details-door.ts';
import { fileDoor } from './file-door.ts';
import { photoDoor } from './photo-door.ts';
import { recallDoor } from './recall-door.ts';
import type { StepDoor } from './step-door.ts';
import type { CarriedPlan } from './step-row.ts';

/** The door of the slice that has the thing. */
export function doorOf(request: OpenedRequest, ports: RightsPorts, plan: CarriedPlan): StepDoor {
  switch (plan.kind) {
    case 'person-details':
      return detailsDoor(request, ports, plan);
    case 'file-statement':
    case 'file-erasure':
      return fileDoor(request, ports, plan);
    case 'consent-withdrawal':
      return consentDoor(request, ports, plan);
    case 'publication-recall':
      return recallDoor(request, ports, plan);
    case 'photo-cover':
    case 'photo-erasure':
      return photoDoor(request, ports, plan);
  }
}
