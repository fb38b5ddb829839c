import type { DetectorName, FactBearing } from './finding.ts';

const proposal = (fact: string, value: FactBearing['value']): FactBearing => ({
  fact,
  value,
  as: 'proposal',
});
const question = (fact: string, value: FactBearing['value']): FactBearing => ({
  fact,
  value,
  as: 'question',
});

const someone = proposal('personal', true);
const secret = proposal('confidential', true);

/**
 * What each detector's findings bear on, whatever they say in particular. Facts of `protocols/facts.yaml`; a test sees
 * to it that they exist, and that what only a person may judge is never more than a question.
 */
export const bearings: Readonly<Record<DetectorName, readonly FactBearing[]>> = {
  'roster-name': [someone],
  'unknown-name': [someone, proposal('person.shown', ['named'])],
  email: [someone],
  phone: [someone],
  postcode: [someone],
  address: [someone],
  bsn: [someone, secret],
  iban: [someone],
  'birth-date': [someone, proposal('person.shown', ['described'])],
  'group-and-name': [someone],
  'singled-out': [someone, proposal('person.shown', ['described'])],
  health: [someone, secret, proposal('person.shown', ['described'])],
  family: [someone, secret, proposal('person.shown', ['described'])],
  'talk-outcome': [someone, secret, proposal('topic', ['school-talk'])],
  insult: [question('conduct', ['insult']), question('harmful', true)],
  threat: [question('conduct', ['threat']), question('harmful', true), question('possibly-criminal', true)],
  obscenity: [question('conduct', ['obscenity'])],
  criticism: [proposal('topic', ['opinion'])],
  copyright: [proposal('others-work', true)],
  'notice-present': [],
  'notice-missing': [],
};
