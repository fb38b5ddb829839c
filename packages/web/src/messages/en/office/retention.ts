import type { RetentionMessages } from '../../nl/office/retention.ts';
import { plural } from '../../plural.ts';

const kinds: RetentionMessages['kinds'] = {
  case: { name: 'Cases', one: 'a case', many: 'cases' },
  'case-unfounded': {
    name: 'Cases that proved unfounded',
    one: 'a case that proved unfounded',
    many: 'cases that proved unfounded',
  },
  'case-breach': {
    name: 'Cases about a data breach',
    one: 'a case about a data breach',
    many: 'cases about a data breach',
  },
  'pupil-record': {
    name: 'Records in pupil files',
    one: 'a record in a pupil file',
    many: 'records in pupil files',
  },
  'pupil-warning': {
    name: 'Warnings in pupil files',
    one: 'a warning in a pupil file',
    many: 'warnings in pupil files',
  },
  'staff-record': {
    name: 'Records in staff files',
    one: 'a record in a staff file',
    many: 'records in staff files',
  },
  consent: {
    name: 'Consent for images',
    one: 'the consent of somebody',
    many: 'times the consent of somebody',
  },
  'rights-request': {
    name: 'Requests about one’s own data',
    one: 'a request about one’s own data',
    many: 'requests about one’s own data',
  },
  'rights-answer': {
    name: 'Files that answer a request',
    one: 'the file that answers a request',
    many: 'files that answer a request',
  },
  'breach-record': {
    name: 'The register of data breaches',
    one: 'a data breach in the register',
    many: 'data breaches in the register',
  },
};

/** What is kept until when, what is held, what went, and the terms of the school. */
export const retention: RetentionMessages = {
  title: 'Keeping and destroying',
  lead: 'What a school keeps about people, it keeps no longer than it has to. Here you see what goes soon and what is gone.',
  row: 'Keeping and destroying',
  rowNote: 'What is destroyed when, and which terms count',
  back: 'School',
  loading: 'Loading',
  cancel: 'Cancel',
  kinds,
  triggers: {
    closed: 'after closing',
    left: 'after the last pupil or employee it is about has left',
    'employment-ended': 'after the employment ended',
    'school-year-ended': 'after the end of the school year',
    answered: 'after the answer',
    recorded: 'after the last change',
  },
  months: (p) => months(p.count),

  goingTitle: 'This goes soon',
  goingText: (p) =>
    `Everything that is destroyed up to and including ${p.day}. There is nothing you need to do. Does something have to stay? Then hold it.`,
  goingNone: (p) => `Nothing goes up to and including ${p.day}.`,
  aCase: 'A case',
  caseOf: (p) => `Case ${p.number}`,
  countOf: (p) => (p.count === 1 ? capital(kinds[p.kind].one) : `${p.count} ${kinds[p.kind].many}`),
  goesOn: (p) => `Goes on ${p.day}. Kept: ${p.months} ${p.trigger}.`,
  heldAll: 'Held',
  heldSome: (p) => `${p.held} held`,
  hold: 'Hold',
  holdOf: (p) => `Hold: ${p.what}`,

  holdsTitle: 'Held',
  holdsText:
    'What is held is not destroyed. For instance because of a lawsuit or a complaint. Did somebody ask to see their own data? Then everything about them stays by itself until there is an answer.',
  holdsNone: 'Nothing is held now.',
  holdPerson: 'Hold everything about somebody',
  holdPersonLead: 'Everything the school keeps about this person stays until you let go of it.',
  holdCaseLead: 'This case stays until you let go of it.',
  who: 'Whom is it about?',
  whoHelp: 'People who have left the school are in the list too.',
  whoMissing: 'Choose somebody from the list.',
  reason: 'Why does it have to stay?',
  reasonMissing: 'Write down why.',
  holdDone: 'It is kept.',
  holdOn: (p) => `Everything about ${p.name}`,
  heldBy: (p) => `Held by ${p.name} on ${p.day}`,
  endedBy: (p) => `Let go by ${p.name} on ${p.day}: ${p.reason}`,
  release: 'Let go',
  releaseOf: (p) => `Let go: ${p.what}`,
  releaseLead: 'Is its term over? Then it is destroyed as soon as it has been announced for thirty days.',
  releaseReason: 'Why may it go again?',
  releaseDone: 'Let go.',
  earlierHolds: 'Held before',

  logTitle: 'This was destroyed',
  logText: 'What was in it and whom it was about is not here. That is gone.',
  logNone: 'Nothing has been destroyed yet.',
  logOn: (p) => `Destroyed on ${p.day}. The term of ${p.months} was over on ${p.due}.`,
  logCounts: (p) =>
    `${plural('en', p.rows, { one: '1 row', other: `${p.rows} rows` })} and ${plural('en', p.files, { one: '1 file', other: `${p.files} files` })}`,
  more: 'Show more',
  download: 'Download as CSV',
  csv: {
    file: (p) => `destroyed-${p.day}.csv`,
    head: ['Kind', 'Number in the log', 'Term over on', 'Destroyed on', 'Term in months', 'Rows', 'Files'],
  },

  keptTitle: 'How long everything is kept',
  keptTerm: (p) => `${p.months} ${p.trigger}`,
  keptOwn: 'Own term',
  notRunning: (p) =>
    plural('en', p.count, {
      one: 'For 1 the term does not run yet.',
      other: `For ${p.count} the term does not run yet.`,
    }),
  termsLink: 'Look at or change the terms',

  termsTitle: 'Terms',
  termsLead:
    'The numbers of the law and the collective agreement that Plaatswijs counts with, and how long everything is kept. A school may sometimes choose otherwise, with a reason.',
  termsLaw: 'From the law, the collective agreement and practice',
  termsKeeping: 'How long things are kept',
  ordinary: (p) => `Ordinary: ${p.value}`,
  counts: (p) => `Yours now: ${p.value}. ${p.reason}`,
  forBoard: 'Of the whole board',
  forSchool: 'Of this school',
  source: (p) => `Source: ${p.source}`,
  ownChoice: 'Source: a choice of Plaatswijs; not in the law',
  confidence: {
    high: 'certain',
    med: 'likely; have a jurist look at it',
    low: 'uncertain; have a jurist look at it',
  },
  notSettable: 'The law leaves nothing to choose here.',
  range: (p) => `You can choose from ${p.least} up to and including ${p.most}.`,
  on: 'on',
  off: 'off',
  years: (p) => plural('en', p.count, { one: '1 year', other: `${p.count} years` }),
  change: 'Change',
  changeOf: (p) => `Change: ${p.what}`,
  valueCount: (p) => `Number of ${p.unit}`,
  units: {
    hours: 'hours',
    days: 'days',
    'working-days': 'working days',
    weeks: 'weeks',
    months: 'months',
  },
  ages: 'years',
  valueSwitch: 'Does this count?',
  number: 'Telephone number',
  from: 'Answered from',
  until: 'Answered until',
  hoursHelp: 'On working days, such as 08:00. Leave both empty for day and night.',
  what: 'What do you want?',
  choices: { own: 'A term of your own', ordinary: 'The ordinary term again' },
  termReason: 'Why?',
  termReasonHelp: 'Everybody who sees this page reads it. Name nobody.',
  validFrom: 'Counts from',
  validUntil: 'Counts up to and including',
  forWhom: 'For whom?',
  forWhomOptions: {
    school: 'This school only',
    board: 'All schools of the board that chose nothing themselves',
  },
  save: 'Save',
  saved: 'The term is saved.',
  countWrong: (p) => `Enter a whole number from ${p.least} up to and including ${p.most}.`,
  phoneWrong: 'Enter a telephone number.',
  dayMissing: 'Choose a day.',
  history: 'What was set here before',
  historyLine: (p) =>
    p.until === null
      ? `${p.value}, from ${p.from}`
      : `${p.value}, from ${p.from} up to and including ${p.until}`,
  historyBack: 'the ordinary term',
  historyBy: (p) => `Set by ${p.name} on ${p.day}`,

  problems: {
    'about-yourself': 'You cannot hold what is about yourself. Ask the data protection officer.',
    conflict: 'That was done already.',
    'in-the-past': 'A term cannot change backwards. Choose today or later.',
    'ends-before-it-begins': 'The last day is before the first.',
    'out-of-range': 'The law does not allow this, or it is longer than needed.',
    'wrong-kind': 'This does not fit here.',
    'not-to-be-set': 'The law leaves nothing to choose here.',
    'not-for-the-board': 'Only the board sets something for all schools.',
  },
};

function months(count: number): string {
  if (count >= 12 && count % 12 === 0)
    return plural('en', count / 12, { one: '1 year', other: `${count / 12} years` });
  return plural('en', count, { one: '1 month', other: `${count} months` });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
