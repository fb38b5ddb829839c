/** What a passkey remembers of whose it is: the id of the account, and nothing about the person. */
export function userHandleOf(accountId: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex'));
}

/** Whether the handle that came back, if any did, is that of the account. */
export function isHandleOf(accountId: string, handle: string | null | undefined): boolean {
  if (handle === null || handle === undefined || handle === '') return true;
  return Buffer.from(handle, 'base64url').equals(userHandleOf(accountId));
}
