/** Whether two words differ by one slip: a letter too many, too few, another, or two neighbours swapped. */
export function isOneTypoApart(one: string, other: string): boolean {
  if (one.length > other.length) return isOneTypoApart(other, one);
  if (other.length - one.length > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  if (one.length < other.length) return one.slice(start) === other.slice(start + 1);
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  const swapped =
    one.charCodeAt(start) === other.charCodeAt(start + 1) &&
    one.charCodeAt(start + 1) === other.charCodeAt(start);
  return swapped && one.slice(start + 2) === other.slice(start + 2);
}
