/** Photos that come in, the faces in them, and who that is: the only door for other slices. */
export { photoAbilities } from './abilities.ts';
export { photosHttp } from './http.ts';
export { keepPlaced, letGoOfPlaced } from './keep-placed.ts';
export { mountImages } from './mount-images.ts';
export { photosOfPerson } from './of-person.ts';
export {
  coverOnRequest,
  eraseOnRequest,
  type PersonInPlace,
  type PhotoWithPerson,
  photoWithPerson,
} from './on-request.ts';
export { type PhotoAsPlaced, type PlacedAppearance, photoAsPlaced } from './photo-as-placed.ts';
export {
  type AskedPhotos,
  type PersonInPhoto,
  type PhotoInPlace,
  type PhotoOfPost,
  photosOfPost,
} from './photo-facts.ts';
export {
  type KeptPhotos,
  keptPhotosOf,
  type PhotoShowing,
  peopleInPhotos,
  photosShowing,
  previewsFor,
} from './photos-showing.ts';
export { photoForAnswer } from './read-for-answer.ts';
export { mountUploads } from './uploads/mount-uploads.ts';
export { type PhotoWork, startPhotoWork } from './work/photo-work.ts';
