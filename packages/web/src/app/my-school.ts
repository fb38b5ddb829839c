import { createContext } from 'react';
import type { Me } from '../api/me.ts';

/** A school a person has a role at, with what they are able to do there. */
export type MySchool = Me['schools'][number];

/** Id of the school chosen on this device, where the server draws the first page; `null` in a browser, which knows itself. */
export const FirstSchool = createContext<string | null>(null);
