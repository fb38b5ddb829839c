/** Longest short name, as the contract has it. */
const longest = 60;

/** The short name that goes with a name: `Kindcentrum De Marel` becomes `kindcentrum-de-marel`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
}

/** Whether this can be a short name. */
export function isSlug(text: string): boolean {
  return text.length >= 2 && text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
