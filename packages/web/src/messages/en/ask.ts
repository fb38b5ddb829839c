import type { AskMessages } from '../nl/ask.ts';

/** The question box of who is signed in. */
export const ask: AskMessages = {
  title: 'Is this allowed?',
  lead: 'Tell in your own words what you want to do or what happened. After a few short questions you know what the protocol says.',
  box: 'What would you like to know?',
  boxHelp: 'Name nobody. For example: a former pupil sends me a friend request.',
  search: 'Search',
  searching: 'Searching…',
  meant: 'Do you mean this?',
  meantHelp: 'Choose what comes closest.',
  noneMeant: 'We found nothing for this',
  noneMeantText: 'Try other words, or fewer. Or put your question before somebody at school.',
  often: 'Asked often',
  examples: [
    'A former pupil sends me a friend request',
    'May I put a class photo on Facebook?',
    'A parent calls people names in the group chat',
    'A pupil films me in secret',
  ],
  asWho: 'You ask this as',
  situation: 'Your question is about',
  other: 'Ask something else',
  answerTitle: 'The answer',
  questionTitle: 'A short question',
  whatYouSaid: 'What you said',
  noTrace: 'We do not keep what you ask here, until you put it before somebody yourself.',
  putNote: 'We send your answers to the questions along, no names.',
  contradictory: 'Your answers do not fit together. Start again or change an answer.',
};
