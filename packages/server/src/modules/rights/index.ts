/** What people ask about their own data, and what they are given of it: the only door for other slices. */
export { rightsAbilities } from './abilities.ts';
export { mountAttachments } from './attachments/mount-attachments.ts';
export { rightsHttp } from './http.ts';
export { mountAnswers } from './mount-answers.ts';
export { retainedRequests } from './retained-requests.ts';
export { whoLookedAt } from './who-looked.ts';
