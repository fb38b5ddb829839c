import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openCase } from './cases-screen.ts';
import { press } from './demonstration.ts';
import { ask, type Someone } from './rights-screen.ts';

// Openly licensed; where it comes from stands beside it.
const portrait = fileURLToPath(
  new URL('../../packages/photo/test/pictures/sources/astronaut.jpg', import.meta.url),
);
/** Where two children are said to be, in parts of the picture: the first on the left, the other at the face. */
export const placeOfChild = { x: 0.02, y: 0.5, width: 0.12, height: 0.16 };
export const placeOfOther = { x: 0.36, y: 0.12, width: 0.2, height: 0.26 };
/** Long enough for a worker to start and to look at a photo on a busy machine. */
export const whileLooking = { timeout: 120_000 };

/** A photo with two children in it, and with a box for each alone. */
export async function photoOf(page: Page, child: Someone, other: Someone): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Kies bestanden')]);
  await chooser.setFiles([portrait]);
  await page.getByText(/Alle? .*er\.|De foto is er\./).waitFor(whileLooking);
  const list = () => ask(page, 'GET', '/photos?limit=10');
  await expect.poll(async () => (await list()).items[0]?.state, whileLooking).toBe('ready');
  const [{ id }] = (await list()).items;
  const { width, height, boxes } = await ask(page, 'GET', `/photos/${id}`);
  for (const found of boxes) await ask(page, 'DELETE', `/photos/${id}/faces/${found.id}`);
  for (const [place, person] of [
    [placeOfChild, child],
    [placeOfOther, other],
  ] as const) {
    const box = {
      x: place.x * width,
      y: place.y * height,
      width: place.width * width,
      height: place.height * height,
    };
    const before = (await ask(page, 'GET', `/photos/${id}`)).boxes.map((one: Someone) => one.id);
    await ask(page, 'POST', `/photos/${id}/faces`, { box });
    const now = (await ask(page, 'GET', `/photos/${id}`)).boxes;
    const made = now.find((one: Someone) => !before.includes(one.id));
    await ask(page, 'PUT', `/photos/${id}/faces/${made.id}/who`, {
      who: { kind: 'person', personId: person.id },
    });
  }
}

/** How many colours a square of a picture has, about; its middle in parts of the picture. */
export function coloursIn(page: Page, jpeg: Buffer, middle: { x: number; y: number }): Promise<number> {
  return page.evaluate(
    async ([base64, x, y]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      pen?.drawImage(picture, 0, 0);
      const { data = [] } = pen?.getImageData(picture.width * x - 16, picture.height * y - 16, 32, 32) ?? {};
      const seen = new Set<string>();
      // In steps of 16: packing as JPEG makes small differences.
      for (let at = 0; at < data.length; at += 4)
        seen.add([data[at], data[at + 1], data[at + 2]].map((value) => (value ?? 0) >> 4).join());
      return seen.size;
    },
    [jpeg.toString('base64'), middle.x, middle.y] as const,
  );
}

/** The pictures in a PDF, as they stand there. */
export function picturesIn(pdf: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let from = 0; ; ) {
    const said = pdf.indexOf('/DCTDecode', from);
    if (said < 0) return found;
    const begin = pdf.indexOf('stream\n', said) + 7;
    from = pdf.indexOf('\nendstream', begin);
    found.push(pdf.subarray(begin, from));
  }
}

export const middleOf = ({ x, y, width, height }: typeof placeOfChild) => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Gives every part that the handler has, as it was proposed; a picture nobody looked at does not go along. */
export async function reviewOthers(
  page: Page,
  parts: readonly { readonly id: string; readonly byReader: boolean }[],
): Promise<void> {
  for (const { id } of parts.filter(({ byReader }) => !byReader)) {
    const { stamp, marks, attachments } = await ask(page, 'GET', `/rights-parts/${id}`);
    for (const one of attachments)
      if (one.state === 'waiting')
        await ask(page, 'PUT', `/rights-parts/${id}/attachments/${one.id}`, {
          ...{ as: 'withhold', stamp: one.stamp, ground: 'only-about-others' },
        });
    const given = marks.map(({ line, start, end }: Record<string, number>) => ({ line, start, end }));
    await ask(page, 'PUT', `/rights-parts/${id}/review`, { as: 'give', stamp, marks: given });
  }
}

/** A case that a child is in, with a picture and a file. */
export async function caseWithEvidence(page: Page, child: Someone): Promise<void> {
  const caseId = await openCase(page, { title: 'Een foto in de groepsapp' });
  const version = async () => (await ask(page, 'GET', `/cases/${caseId}`)).version;
  const party = { name: null, note: '', capacity: 'pupil', guardianOf: null, hasInterest: false };
  await ask(page, 'POST', `/cases/${caseId}/parties`, {
    ...{ version: await version(), ...party },
    ...{ personId: child.id, role: 'affected' },
  });
  for (const [name, content] of [
    ['plein.jpg', readFileSync(portrait)],
    ['brief.pdf', Buffer.from('%PDF-1.7 een verzonnen brief %%EOF')],
  ] as const) {
    const school = await page.evaluate(async () => (await (await fetch('/api/v1/me')).json()).schools[0].id);
    const status = await page.evaluate(
      async ([where, seen, called, base64]) => {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const headers = {
          'content-type': 'application/octet-stream',
          'x-case-version': seen,
          'x-file-name': called,
        };
        return (await fetch(where, { method: 'POST', headers, body: bytes })).status;
      },
      [
        `/api/v1/schools/${school}/cases/${caseId}/evidence`,
        String(await version()),
        name,
        content.toString('base64'),
      ] as const,
    );
    expect(status).toBe(201);
  }
}

/** Puts down that a parent asks to see everything. */
export async function register(
  page: Page,
  child: Someone,
  parent: Someone,
): Promise<{ readonly id: string }> {
  const receivedOn = await page.evaluate(() =>
    new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
  );
  return ask(page, 'POST', '/rights-requests', {
    kind: 'access',
    aboutId: child.id,
    asker: { capacity: 'guardian', personId: parent.id },
    identity: 'known',
    receivedOn,
    words: 'Graag alles wat er is.',
  });
}
