import type { CasesCorrectMessages } from '../../nl/office/cases-correct.ts';

export const casesCorrect: CasesCorrectMessages = {
  letIn: 'Let in again',
  letInNamed: (p) => `Let ${p.name} in again`,
  letInTitle: (p) => `Let ${p.name} in again?`,
  letInText:
    'Do this only when somebody was kept out by mistake. Whoever reported may have counted on it that this person would see nothing. So talk to the confidential counsellor first. That they were shut out, and why, stays on the timeline.',
  letInReads: 'Do they read the case from then on?',
  letInReadsOptions: { yes: 'Yes, they read it again', no: 'No, they are just not shut out any more' },
  letInReadsMissing: 'Choose whether they read the case from then on.',
  letInReason: 'Why was it a mistake?',
  letInGo: 'Let in',
  letInAsk: (p) => `${p.name} can then read everything in this case`,
  letInAskText: 'What somebody has read cannot be undone.',
  letInAskGo: 'Yes, let them read it again',
  letInDone: 'This person was let in again.',
  letInWhyNot: {
    'still-in-it': 'They are among the people involved. Change that first if it is a mistake.',
    'by-board': 'Only somebody of the board or a confidential counsellor can undo this.',
    'by-director': 'Only somebody of the board, a confidential counsellor or the director can undo this.',
    'was-shut-out': 'You were shut out of this case yourself. Somebody else can undo this.',
    'only-consulted': 'Whoever handles the case can undo this.',
  },
  wasShutOut: (p) => `${p.name}: ${p.reason}. Shut out on ${p.since}, let in again by ${p.by} on ${p.on}.`,
  wereShutOut: 'Who was shut out and let in again',
};
