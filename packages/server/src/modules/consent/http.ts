import type { Implementation } from '../../platform/http/index.ts';
import { answersHttp } from './answers-http.ts';
import { asksHttp } from './asks-http.ts';
import { importHttp } from './import-http.ts';
import type { ConsentPorts } from './ports.ts';
import { purposesHttp } from './purposes-http.ts';
import { viewsHttp } from './views-http.ts';

/** The operations on consent. */
export function consentHttp(ports: ConsentPorts): readonly Implementation[] {
  return [
    ...purposesHttp(ports),
    ...viewsHttp(ports.abilities),
    ...answersHttp(ports),
    ...asksHttp(ports),
    ...importHttp(ports),
  ];
}
