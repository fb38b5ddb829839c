import type { Me } from '../api/me.ts';

/** A school a person has a role at, with what they are able to do there. */
export type MySchool = Me['schools'][number];
