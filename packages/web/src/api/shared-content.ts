/** Cache that holds what was shared into the app from another, until it is used or the person signs out. */
const sharedCache = 'plaatswijs-shared';

const about = '/shared/about';

/** What another app shared. */
export interface SharedContent {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly files: readonly File[];
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Keeps what came in by the share sheet; a next share takes its place. Runs in the service worker. */
export async function keepShared(form: FormData): Promise<void> {
  await discardShared();
  const cache = await caches.open(sharedCache);
  const files = form.getAll('files').filter((value) => value instanceof File);
  const named = files.map((file, index) => ({ name: file.name, type: file.type, at: `/shared/${index}` }));
  await Promise.all(files.map((file, index) => cache.put(`/shared/${index}`, new Response(file))));
  const words = { title: textOf(form, 'title'), text: textOf(form, 'text'), url: textOf(form, 'url') };
  await cache.put(about, Response.json({ ...words, files: named }));
}

/** What was shared and not yet used; `null` when there is nothing, or the browser has no such place. */
export async function readShared(): Promise<SharedContent | null> {
  if (!('caches' in globalThis)) return null;
  const cache = await caches.open(sharedCache);
  const kept = await cache.match(about);
  if (kept === undefined) return null;
  // Written by `keepShared` above and by nothing else.
  const found = (await kept.json()) as Omit<SharedContent, 'files'> & {
    files: { name: string; type: string; at: string }[];
  };
  const files = await Promise.all(
    found.files.map(async ({ name, type, at }) => {
      const response = await cache.match(at);
      return response === undefined ? [] : [new File([await response.blob()], name, { type })];
    }),
  );
  return { ...found, files: files.flat() };
}

/** Deletes what was shared: after use, and at signing out, since a phone may be lent. */
export async function discardShared(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(sharedCache);
}
