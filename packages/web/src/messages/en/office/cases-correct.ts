import type { CasesCorrectMessages } from '../../nl/office/cases-correct.ts';

export const casesCorrect: CasesCorrectMessages = {
  letIn: 'Let in again',
  letInNamed: (p) => `Let in again: ${p.name}`,
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
  about: 'It is about somebody else',
  aboutTitle: 'Who is this case about?',
  aboutLead:
    'Who reads the case and what has to be done hang on this. Does a report turn out to be about somebody else? Put that right here.',
  aboutWho: 'Who is it about?',
  aboutMissing: 'Choose who it is about.',
  aboutSame: 'This is what it says already. Choose something else, or go back.',
  aboutWait: 'We are still looking who would read the case. Try again in a moment.',
  aboutStop: 'These people will not read the case any more:',
  aboutCome: 'Who comes to read the case?',
  aboutComeHelp: 'These people would have read it if this had been there from the beginning.',
  aboutKeptOut:
    'Did not read the case, because it could be about somebody in this position. Whoever reported may have counted on that.',
  aboutGo: 'Put it right',
  aboutAsk: 'Who stops reading it',
  aboutAskText: (p) =>
    `${p.names}: the case could be about this position. Whoever stops sees nothing of it from that moment. Open tasks go to who stays.`,
  aboutSelf: 'You are one of them. You will not see this case afterwards.',
  aboutAskGo: 'Yes, put it right',
  aboutDone: 'Put right who it is about.',
  aboutProblems: {
    'same-about': 'This is what it says already.',
    'may-not-read': 'Look again at who can read the case.',
  },
  aboutWasIs: (p) => `Before: ${p.was}. Now: ${p.is}.`,
  wereShutOut: 'Who was shut out and let in again',
};
