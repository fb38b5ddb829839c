interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** More than any school has; a list that never ends must not keep somebody waiting for ever. */
const mostPages = 20;

/** Reads a list to its end, for a choice that needs all of it. `read` gets where to go on, `null` for the beginning. */
export async function allPages<Item>(read: (after: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const found: Page<Item> = await read(after);
    items.push(...found.items);
    after = found.next;
    if (after === null) break;
  }
  return items;
}
