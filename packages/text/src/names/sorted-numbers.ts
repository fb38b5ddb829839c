type Numbers = readonly number[] | Int32Array;

/** Numbers that are in both sorted lists. */
export function inBoth(one: Numbers, other: Numbers): readonly number[] {
  if (one.length > other.length) return inBoth(other, one);
  const both: number[] = [];
  if (one.length * 16 < other.length) {
    for (const number of one) if (holds(other, number)) both.push(number);
    return both;
  }
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) both.push(one[left] ?? 0);
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return both;
}

/** All numbers of both sorted lists, each once, sorted. */
export function inEither(one: Numbers, other: Numbers): Numbers {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all: number[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const next = Math.min(one[left] ?? Number.POSITIVE_INFINITY, other[right] ?? Number.POSITIVE_INFINITY);
    if (one[left] === next) left++;
    if (other[right] === next) right++;
    all.push(next);
  }
  return all;
}

/** Whether a sorted list has this number. */
function holds(sorted: Numbers, wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
