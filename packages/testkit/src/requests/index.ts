/** Requests made from the contract's own schemas, good ones and spoilt ones. */
export { arbitraryFromSchema, type JsonSchema } from './arbitrary-from-schema.ts';
export { spoil } from './spoil.ts';
