/** Whether this is an address of something that can be seen: https, and without a name or password in it. */
export function isPublicLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
