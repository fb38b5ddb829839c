import type { MeasureWords } from '../../nl/office/measure-words.ts';

/** What the codes of measures are called. */
export const measureWords: MeasureWords = {
  kinds: {
    talk: { title: 'A talk', text: 'The school talks about what happened and what has to change.' },
    'removal-request': {
      title: 'Asking to take something down',
      text: 'The school asks somebody to take a post or image down.',
    },
    warning: { title: 'A warning', text: 'The school says in writing that this is not allowed.' },
    reprimand: {
      title: 'A written reprimand',
      text: 'The school disapproves in writing of what happened. For an employee the collective agreement says how that goes.',
    },
    suspension: { title: 'A suspension', text: 'Somebody stays away from school for a few days.' },
    'order-suspension': {
      title: 'Suspension to keep order',
      text: 'An employee stays away for a time, because the school needs that. It is no punishment.',
    },
    'pay-withholding': {
      title: 'Withholding part of the pay',
      text: 'An employee gets less pay for a time. The collective agreement says how much and how that goes.',
    },
    expulsion: {
      title: 'Expulsion from school',
      text: 'A pupil leaves the school. Only possible when another school is willing to admit the pupil.',
    },
    'collect-device': {
      title: 'Parents collect the device',
      text: 'The school keeps a phone or tablet for a short time, until the parents collect it.',
    },
    'remove-content': {
      title: 'Having posts or images removed',
      text: 'The pupil removes something. The school does not look into the phone.',
    },
    'access-ban': {
      title: 'Denying access to the school',
      text: 'Somebody may not come in or near the school for a time.',
    },
    'legal-steps': { title: 'Legal steps', text: 'The school asks a lawyer or the court for help.' },
    dismissal: { title: 'Dismissal', text: 'This does not go through Plaatswijs.' },
    'summary-dismissal': { title: 'Summary dismissal', text: 'This does not go through Plaatswijs.' },
    other: { title: 'Something else', text: 'Describe what the school wants to do.' },
  },
  standing: {
    asked: { title: 'The protocol asks for this', text: 'The protocol says that the school does this.' },
    named: {
      title: 'The protocol names this',
      text: 'It is possible under the protocol. It need not be done.',
    },
    fitting: {
      title: 'Possible when it fits',
      text: 'The protocol names no measure. People weigh what fits.',
    },
    'not-named': {
      title: 'The protocol does not name this',
      text: 'That is no ban and no permission. People weigh whether it is possible. The law always applies.',
    },
    silent: {
      title: 'The protocol says nothing about this',
      text: 'That is no permission. The limits of the law do apply.',
    },
    against: {
      title: 'The protocol is against this',
      text: 'Read the article. Choose something else if you can.',
    },
    depends: {
      title: 'Cannot be said yet',
      text: 'It depends on what is not known of the case yet.',
    },
  },
  status: {
    considered: 'Being considered',
    intended: 'Intention sent',
    decided: 'Decided',
    objection: 'Objection running',
    upheld: 'Stands after the objection',
    changed: 'Changed after the objection',
    withdrawn: 'Withdrawn',
    ended: 'Over',
    dropped: 'Not taken',
  },
  steps: {
    'person-heard': 'Hear the person concerned',
    'parent-who-did-it-heard': 'Hear the parent whom it is about',
    'intention-sent': 'Send the intention',
    'parent-first': 'First do something that turns to the parent',
    'view-received': 'Receive the response (view)',
    'parents-heard': 'Hear the parents',
    'group-teacher-heard': 'Hear the group teacher',
    'inspectorate-consulted': 'Consult the inspectorate',
    'other-school-willing': 'Find another school that is willing to admit the pupil',
    'teaching-kept': 'See that the pupil can go on learning',
    'decision-sent': 'Send the decision in writing',
    'parents-told': 'Tell the parents',
    'inspectorate-told': 'Tell the inspectorate in writing, with the reasons',
    'attendance-officer-told': 'Tell the school attendance officer',
    'municipality-told': 'Tell the municipality',
    'confirmed-in-writing': 'Confirm the suspension in writing',
    'heard-on-objection': 'Hear who objects',
  },
  refusals: {
    'comes-first': (p) => `This has to be done first: ${p.duty}.`,
    'question-open': (p) => `This has to be clear first: ${p.fact}`,
    'party-not-accused': () => 'The report is not about this person.',
    'capacity-unknown': () =>
      'It is not known whether this is a pupil, a parent or an employee. Fill that in at “Who is involved”.',
    'not-for-this-person': () => 'This measure does not exist for this person.',
    'not-in-this-sector': () => 'This measure does not exist in this kind of education.',
    'only-hr-and-jurist': () =>
      'Dismissal does not go through Plaatswijs. Call personnel affairs and a lawyer.',
    'not-heard': (p) => `Not done yet: ${p.step}. If that was not possible, write down why.`,
    'step-missing': (p) => `This comes first: ${p.step}.`,
    'no-other-school': () =>
      'No other school is willing to admit this pupil yet. Until then it is not possible.',
    'intention-first': () => 'Send the intention first. After that there is time to respond.',
    'view-awaited': (p) =>
      p.until === ''
        ? `After the intention there are ${p.weeks} weeks to respond. Wait for that response.`
        : `The response is not in yet. It can come up to and including ${p.until}. If nothing comes, the school can decide from ${p.from}.`,
    'denomination-unknown': () =>
      'It is not known whether the school is private or public. Who is heard depends on that.',
    'parent-first': () =>
      'The case is about the parent, not about the child. First do something that turns to the parent, or write down why that is not possible.',
    'own-motivation-missing': () => 'Write down apart why the child gets this measure.',
    'days-missing': () => 'Fill in the first and the last day.',
    'days-turned': () => 'The last day is before the first day.',
    'begins-before-decision': (p) => `The measure cannot begin before the decision of ${p.day}.`,
    'suspension-too-long': (p) =>
      `This is ${p.days} days, of which ${p.schoolDays} are school days. A suspension lasts ${p.most} days at most. The last possible day is ${p.until}.`,
    'suspensions-touch': (p) =>
      `There is a suspension already from ${p.from} up to and including ${p.until}. Together that is ${p.days} days in a row. It may be ${p.most}.`,
    'order-measure-too-long': (p) =>
      `This is ${p.days} days. In principle this lasts ${p.most} days at most, up to and including ${p.until}. If it must be longer, write down why.`,
    'may-not-decide': () =>
      'The board decides this, or a director who may do so on its behalf. Let such a person read along.',
    'mandate-missing': () => 'Write down where it says that the director may decide this.',
    'what-missing': () => 'Write down what the school wants to do.',
    'text-missing': () => 'A text is missing.',
    'in-future': () => 'That day is still to come.',
    'before-step': (p) => `This cannot be before ${p.day}.`,
    'objection-hearing-missing': () => 'First hear who objects.',
    'heavier-than-decided': (p) =>
      `After an objection a measure never becomes heavier. The last day stays ${p.until} at the latest.`,
    'not-in-status': (p) => `This is not possible as the measure stands now: ${p.status}.`,
  },
  notices: {
    'warning-may-be-reprimand':
      'Mind: a warning that reads as a reprimand counts as one. Then the employee should have been able to respond first.',
    'no-ladder': 'The order in the protocol does not say what is lighter or heavier.',
    'device-of-owner':
      'Nobody of the school looks into the phone or removes anything from it. The pupil does, or it is done with consent.',
    'age-unknown': 'We do not know the age. So the rules for under 18 are taken.',
    'denomination-unknown':
      'We do not know whether the school is private or public. So the strictest rules are taken.',
    'check-cao': 'Check in the collective agreement in force whether this still holds.',
    'ask-jurist': 'Ask a lawyer to look along.',
  },
  terms: {
    view: 'A response is possible up to and including',
    objection: 'An objection is possible up to and including',
    appeal: 'An appeal is possible up to and including',
    'decision-on-objection': 'The school decides on the objection at the latest on',
    'measure-ends': 'The last day of the measure is',
  },
  history: {
    considered: 'Considered',
    intended: 'Intention sent',
    step: 'Written down',
    decided: 'Decided',
    objected: 'Objection made',
    upheld: 'Objection: the measure stands',
    changed: 'Objection: the measure was changed',
    withdrawn: 'Withdrawn',
    ended: 'Over',
    dropped: 'Not taken',
  },
  how: {
    'registered-letter': 'By registered letter',
    letter: 'By ordinary letter',
    'handed-over': 'Handed over',
    mail: 'By mail',
  },
  outcome: {
    upheld: 'The measure stands',
    changed: 'The measure becomes lighter or shorter',
    withdrawn: 'The school withdraws the measure',
  },
  decidedAs: { board: 'on behalf of the board', director: 'as director', reader: 'as reader of the case' },
};
