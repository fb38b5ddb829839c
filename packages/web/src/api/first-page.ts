/** Where a list begins that goes on by a cursor: typed as the pages after it, for `initialPageParam`. */
export function firstPage(): string | null {
  return null;
}
