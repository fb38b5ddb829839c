import { type Refusal, refuse } from '../../platform/http/index.ts';

/** A school that has not chosen a protocol yet has nothing that could be asked. */
export function noProtocol(): Refusal {
  return refuse('not-possible', { issues: [{ at: '/params/schoolId', code: 'no-protocol' }] });
}
