/** Secrets: made, compared, and sealed with the key of the installation. */
export { digestOf, isSameDigest } from './digest.ts';
export { keyFromDirectory, readInstallationKey } from './installation-key.ts';
export { type Keyring, openKeyring } from './keyring.ts';
export { codeFrom, randomCode, randomSecret, readCode } from './random-secret.ts';
