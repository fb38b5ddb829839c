import type { HomeMessages } from '../nl/home.ts';
import { plural } from '../plural.ts';

/** The first page after signing in. */
export const home: HomeMessages = {
  hello: (p) => (p.name === null ? 'Hello' : `Hello ${p.name}`),
  lead: 'What can we help you with?',
  askTitle: 'Is this allowed?',
  askText: 'Ask in your own words. You get an answer, with the article beside it.',
  askBox: 'What would you like to know?',
  askGo: 'Ask it',
  checkTitle: 'Check a post',
  checkText: 'Paste your text. You see at once what cannot stay, and how it can be done.',
  checkGo: 'Start with your post',
  photosGo: 'Photos',
  waiting: 'Waiting for you',
  nothingWaiting: 'Nothing is waiting for you.',
  toAnswer: (p) =>
    `${p.count}${p.more ? ' or more' : ''} ${plural('en', p.count, { one: 'question', other: 'questions' })} to answer`,
  toConfirm: (p) =>
    `${p.count}${p.more ? ' or more' : ''} ${plural('en', p.count, { one: 'declaration', other: 'declarations' })} to confirm`,
  toTakeDown: (p) => `${p.count}${p.more ? ' or more' : ''} times somebody online without consent`,
  placedGo: 'Publications',
  tellTitle: 'Did something bad happen?',
  tellText: 'Tell us. You can do so without your name too. You see beforehand who reads it.',
  casesGo: 'Cases I read',
  protocolTitle: 'The protocol of your school',
  protocolVersion: (p) => `${p.holder}, counts from ${p.day}`,
  protocolRead: 'Read the protocol',
  noProtocol: 'Your school has not chosen yet which protocol counts. Until then we cannot give an answer.',
};
