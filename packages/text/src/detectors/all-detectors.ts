import type { Detector } from '../reading/detector.ts';
import { address } from './address.ts';
import { birthDate } from './birth-date.ts';
import { bsn } from './bsn.ts';
import { copyright } from './copyright.ts';
import { criticism } from './criticism.ts';
import { email } from './email.ts';
import { family } from './family.ts';
import { groupAndName } from './group-and-name.ts';
import { health } from './health.ts';
import { iban } from './iban.ts';
import { insult } from './insult.ts';
import { noticeMissing } from './notice-missing.ts';
import { noticePresent } from './notice-present.ts';
import { obscenity } from './obscenity.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { rosterName } from './roster-name.ts';
import { singledOut } from './singled-out.ts';
import { talkOutcome } from './talk-outcome.ts';
import { threat } from './threat.ts';
import { unknownName } from './unknown-name.ts';

/** All detectors, in the order in which they look: who is named first, then what is told of them. */
export const allDetectors: readonly Detector[] = [
  rosterName,
  unknownName,
  email,
  phone,
  postcode,
  address,
  bsn,
  iban,
  birthDate,
  groupAndName,
  singledOut,
  health,
  family,
  talkOutcome,
  insult,
  threat,
  obscenity,
  criticism,
  copyright,
  noticePresent,
  noticeMissing,
];
