import type { OfficeCatalogue } from '../../office-catalogue.ts';
import { plural } from '../../plural.ts';
import { measureDuties, measureParties } from './measure-duties.ts';

const units = {
  hours: { one: 'hour', other: 'hours' },
  days: { one: 'day', other: 'days' },
  'working-days': { one: 'working day', other: 'working days' },
  weeks: { one: 'week', other: 'weeks' },
  months: { one: 'month', other: 'months' },
};

/** What is to be done in a case, by whom, and what waits for it. */
export const caseDuties: OfficeCatalogue['caseDuties'] = {
  duties: {
    'tell-board': {
      title: 'Tell the board at once',
      text: 'Everybody who works here and knows of this tells the board in person. Telling a manager or a counsellor is not enough.',
    },
    'consult-inspector': {
      title: 'Call the confidential inspector and consult',
      text: 'The board calls at once. The inspector thinks along: is there a reasonable suspicion, and what has to happen now? Is there danger now? Then call 112 first.',
    },
    'judge-suspicion': {
      title: 'Decide whether there is a reasonable suspicion',
      text: 'The board decides after consulting the confidential inspector, and writes down why.',
    },
    'inform-parents-first': {
      title: 'Tell the parents of the pupil',
      text: 'This comes before the report to the police. Tell what you know, what happens now and whom they can call.',
    },
    'inform-person-first': {
      title: 'Tell the person it is about that a report to the police will follow',
      text: 'This comes before the report. Tell only that there will be one. Discuss with the confidential inspector how to do this.',
    },
    'file-police-report': {
      title: 'Report to the police',
      text: 'The board does this at once. The law demands it, also when somebody would rather not.',
    },
    'tell-inspector-of-report': {
      title: 'Tell the confidential inspector that it has been reported',
      text: 'Call, and write down when you called and whom you spoke to.',
    },
    'decide-notify-authority': {
      title: 'Decide: does the data protection authority have to know?',
      text: 'Yes, unless people are unlikely to be harmed. Write down why. Ask the data protection officer to think along.',
    },
    'notify-authority': {
      title: 'Report the data breach to the data protection authority',
      text: 'The 72 hours go on in the weekend too. If you do not know everything yet, report what you know. If it is later, explain why.',
    },
    'decide-tell-people': {
      title: 'Decide: do the people themselves have to know?',
      text: 'Yes, if it can do them much harm. Write down why or why not.',
    },
    'tell-people': {
      title: 'Tell the people whose data it is',
      text: 'Do it soon and in plain words. Say what happened, what it means for them and what they can do.',
    },
    'register-breach': {
      title: 'Put the data breach in the register',
      text: 'Always, also when you report it to nobody: what happened, what came of it and what you did about it.',
    },
    'first-answer': {
      title: 'Give whoever reported a first answer',
      text: 'Say that you have read it and what happens now. You need not know or promise anything yet.',
    },
    'hear-affected': {
      title: 'Listen to whom it happened to',
      text: 'Ask what happened and what they need now. Do this before you take any measure.',
    },
    'hear-accused': {
      title: 'Listen to whom it is about',
      text: 'Everybody may tell their side before there is a measure. Write down what was said, also when somebody does not want to say anything.',
    },
    'protocol-tell': {
      title: 'Tell whom the protocol names',
      text: 'The protocol says to whom this is reported. See to it that they know.',
    },
    'protocol-keep-image': {
      title: 'Keep what could be seen',
      text: 'The protocol asks for a screenshot. Is somebody naked or sexual in it? Then make no screenshot and forward nothing. Telling is enough.',
    },
    'protocol-consult-in-doubt': {
      title: 'Put the doubt to somebody',
      text: 'The protocol says who thinks along. Do not post the message in the meantime.',
    },
    'protocol-consult-derailing': {
      title: 'Consult about the conversation at once',
      text: 'It is about to get out of hand online. Do not react any further for now and choose an approach together.',
    },
    'protocol-call-inspector': {
      title: 'Call the confidential inspector, as the protocol asks',
      text: 'The protocol asks this for everything that was called transgressive. The duty in the law stands apart from it.',
    },
    'protocol-qualify': {
      title: 'Decide how heavily the breach counts',
      text: 'The protocol leaves this to people. First listen to whom it is about, and write down why.',
    },
    'protocol-file': {
      title: 'Put it on file',
      text: 'The protocol says in which file. Write down what happened; no judgements. Keep no more than is needed.',
    },
    'protocol-measure': {
      title: 'Decide whether a measure fits',
      text: 'People decide this, after everybody has been heard. Choose what fits what happened.',
    },
    'protocol-request-removal': {
      title: 'Ask for the post to be taken down',
      text: 'Say which post it is, why, and when you will look whether it is gone.',
    },
    'protocol-police': {
      title: 'Decide whether the school goes to the police',
      text: 'The protocol leaves that choice to the school. Write down why or why not. Sometimes the law demands it; then that is listed apart.',
    },
    'protocol-solve-conflict': {
      title: 'Look for a solution to the conflict',
      text: 'The protocol says who sees to that: it depends on where it began.',
    },
    'protocol-tell-of-conflict': {
      title: 'Let the others know of the conflict',
      text: 'The protocol finds it good when school and home both know, and says by which way.',
    },
    'protocol-other': {
      title: 'Do what the article asks',
      text: 'Read the article: the protocol asks something here that does not come up often.',
    },
    ...measureDuties,
  },
  parties: {
    'employee-who-knows': 'everybody who works here and knows',
    handler: 'whoever handles the case',
    'bevoegd-gezag': 'the board (competent authority)',
    supervisors: 'those who supervise the board',
    school: 'the school',
    'confidential-inspector': 'the confidential inspector',
    police: 'the police',
    'data-protection-authority': 'the data protection authority',
    'parents-of-affected': 'the parents of the pupil',
    'person-concerned': 'the person it is about',
    'people-in-the-breach': 'the people whose data it is',
    reporter: 'whoever reported it',
    affected: 'whom it happened to',
    accused: 'whom it is about',
    ...measureParties,
  },
  blocked: {
    'confront-accused': 'Do not talk yet with the person it is about.',
    'collect-evidence': 'Do not look for evidence yourself. Do keep what you were given already.',
    'question-affected': 'Do not question the pupil. Do listen when the pupil tells something.',
    'take-measure': 'Take no measure yet.',
  },
  questions: {
    category: 'What is it about?',
    accused: 'Who is it about?',
    begun: 'Where did it begin: at school or at home?',
    sexual: 'Is it of a sexual kind?',
    hasSchoolTasks: 'Does this person work for the school, also as a volunteer or an intern?',
    minorPupilAffected: 'Did it happen to a pupil of this school who is younger than 18?',
    dependentAdultPupilAffected: 'Did it happen to a pupil of 18 or older who depends on this person?',
    leaked: 'Did others see data that was not meant for them?',
    awareOfLeakAt: 'Since when has the school known of the data breach?',
    breachFound: 'Was something done that the protocol does not allow?',
    judgedTransgressive: 'Does the board call this transgressive?',
    possiblyCriminal: 'Can it be a criminal offence?',
    betweenPupils: 'Is it a conflict between pupils?',
    protocol: 'The protocol asks more here than we know. Read the article.',
  },
  constants: {
    'confidential-inspector': 'Number of the confidential inspector',
    police: 'Number of the police when it is not urgent',
    'safe-home': 'Number of Veilig Thuis',
    'breach-notice': 'Reporting a data breach to the data protection authority',
    'inspectorate-notice-of-suspension':
      'Telling the inspectorate of a suspension, when it lasts longer than',
    'longest-suspension': 'Longest suspension of a pupil',
    objection: 'Making an objection',
    'decision-on-objection': 'Deciding on an objection',
    'staff-view': 'View of an employee',
    'staff-appeal': 'Appeal of an employee',
    'order-measure': 'Suspension of an employee to keep order',
    'answer-to-complaint': 'Answer of the board to a complaint',
    'access-request': 'Answer to a request for access',
    'access-request-extension': 'Delay of that answer',
    'own-rights-age': 'Age at which pupils decide on their own data',
    'parents-informed-until': 'Age until which parents are told',
    'first-answer': 'First answer to a report',
    'wet-vrij-en-veilig': 'Free and safe education act (bill)',
  },
  forces: { must: 'Must', advised: 'Advised', may: 'May, the school chooses' },
  proofs: {
    call: 'When was the call, to which number and by whom?',
    decision: 'What was decided, and why?',
    note: 'What was said or done?',
    date: 'When was it done?',
  },
  sources: {
    protocol: 'From the protocol',
    law: 'From the law or the collective agreement',
    'own-choice': 'A choice of Plaatswijs; not in the protocol',
  },
  term: (p) => `${p.count} ${plural('en', p.count, units[p.unit])}`,
  phone: (p) =>
    p.from === null || p.until === null
      ? `${p.number}, day and night`
      : `${p.number}, on working days from ${p.from} to ${p.until}`,
  ownConstant: (p) => `The school chose this itself: ${p.reason}`,
};
