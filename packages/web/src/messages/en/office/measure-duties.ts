/** Words of the duties that follow from a measure, and of who has a part in them. */
export const measureDuties = {
  'measure-send-decision': {
    title: 'Send the decision with its reasons',
    text: 'In writing, with how somebody can object. Of a pupil under 18 it goes to the parents too.',
  },
  'measure-tell-parents': {
    title: 'Tell the parents of the decision',
    text: 'In primary education always. In secondary education as long as the pupil is under 18.',
  },
  'measure-tell-inspectorate': {
    title: 'Tell the inspectorate of the decision',
    text: 'In writing, with the reasons. Of a suspension when it lasts longer than a day.',
  },
  'measure-tell-attendance-officer': {
    title: 'Let the school attendance officer know',
    text: 'Say from which day to which day. The reason need not be in it.',
  },
  'measure-tell-municipality': {
    title: 'Let the municipality know at once',
    text: 'This pupil is 18 or older and leaves the school.',
  },
  'measure-view-afterwards': {
    title: 'Ask the employee for a view after all',
    text: 'The suspension could not wait. That is why the view comes now, as soon as possible.',
  },
  'measure-confirm': {
    title: 'Confirm the suspension in writing',
    text: 'Take into it what the employee said.',
  },
  'measure-objection-term': {
    title: 'Let the time for an objection pass',
    text: 'Up to and including this day there can be an objection. Then see whether it is there.',
  },
  'measure-appeal-term': {
    title: 'Let the time for an appeal pass',
    text: 'Up to and including this day the employee can appeal to the Commissie van Beroep.',
  },
  'measure-decide-objection': {
    title: 'Decide on the objection',
    text: 'First listen to who objects. Who objects may see the papers.',
  },
  'measure-order-ends': {
    title: 'Decide what comes after the suspension as an order measure',
    text: 'It ends on this day. Tell the employee in time how it goes on.',
  },
} as const;

export const measureParties = {
  'parents-of-pupil': 'the parents of the pupil it is about',
  'group-teacher': 'the group teacher',
  inspectorate: 'the Inspectorate of Education',
  'attendance-officer': 'the school attendance officer',
  municipality: 'the municipality',
  'other-school': 'another school or institution',
} as const;
