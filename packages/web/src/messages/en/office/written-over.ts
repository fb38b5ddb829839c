import type { WrittenOverMessages } from '../../nl/office/written-over.ts';

/** Two people who write in the same place at once, in English. */
export const writtenOver: WrittenOverMessages = {
  title: 'Somebody else changed this in the meantime',
  byOn: ({ name, moment }) => `Changed by ${name}, ${moment}.`,
  takenOver: ({ fields }) => `You had changed nothing here. It now says what the other wrote: ${fields}.`,
  choose: 'Both texts are below. Choose what it will be. You can still change it after that.',
  theirs: ({ field }) => `${field}: what is there now`,
  mine: ({ field }) => `${field}: what you wrote`,
  empty: 'Empty',
  which: ({ field }) => `${field}: what will it be?`,
  useTheirs: 'What is there now',
  useMine: 'What I wrote',
  missing: ({ field }) => `Choose what it will be: ${field}.`,
};
