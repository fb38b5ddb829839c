/** Photos that come in, the faces in them, and who that is: the only door for other slices. */
export { photoAbilities } from './abilities.ts';
export { photosHttp } from './http.ts';
export { mountImages } from './mount-images.ts';
export { type AskedFacts, type PhotoFacts, type PhotoPersonFacts, photoFacts } from './photo-facts.ts';
export { isPhotoSeen } from './photo-row.ts';
export { mountUploads } from './uploads/mount-uploads.ts';
export { type PhotoWork, startPhotoWork } from './work/photo-work.ts';
