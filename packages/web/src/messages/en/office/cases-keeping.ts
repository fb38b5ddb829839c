import type { CasesKeepingMessages } from '../../nl/office/cases-keeping.ts';

export const casesKeeping: CasesKeepingMessages = {
  title: 'When this case goes',
  loading: 'Looking when the case goes',
  goes: (p) => `This case is destroyed on ${p.day}, with everything in it.`,
  wouldGo: (p) => `Once it is let go, it goes on ${p.day}.`,
  waits: {
    closing: 'The case is not closed yet. As long as that is so, nothing goes.',
    objection: 'The term does not run yet: an objection or appeal was not decided on.',
    'somebody-here': 'The term does not run yet: somebody the case is about is still at school.',
  },
  term: (p) => `The case is kept for ${p.months}, ${p.trigger}.`,
  runsFrom: (p) => `That term runs from ${p.day}.`,
  ownTerm: 'The school or its board chose this term itself.',
  held: 'Held',
  heldText: 'This case is not destroyed until somebody who may lets it go.',
  heldByPerson:
    'This case is not destroyed now. Everything about somebody in it is held, or somebody asked to see their data and has no answer yet.',
  hold: 'Hold this case',
  holdLead:
    'The case is not destroyed until you let it go again. For instance because of a court case or a complaint.',
  release: 'Let this case go',
};
