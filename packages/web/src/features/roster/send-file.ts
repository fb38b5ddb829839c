import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { RosterImport } from './roster-queries.ts';

/** Bytes of a part, and most of a file: as the contract has it. */
const partBytes = 1024 * 1024;
export const mostBytes = 200 * 1024 * 1024;

/** Parts on their way at once. */
const atOnce = 3;

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // In pieces: a call with a million arguments is too much for a browser.
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}

async function sendPart(importId: string, file: Blob, number: number): Promise<void> {
  const content = await base64Of(file.slice(number * partBytes, (number + 1) * partBytes));
  orThrow(
    await api.PUT('/api/v1/roster-imports/{importId}/parts/{number}', {
      params: { path: { importId, number } },
      body: { content },
    }),
  );
}

/** Sends a file in parts and has it read. `onSent` hears how much is over, from 0 to 1. */
export async function sendFile(
  file: File,
  schoolId: string | null,
  onSent: (share: number) => void,
): Promise<RosterImport> {
  const begun = orThrow(await api.POST('/api/v1/roster-imports', { body: { schoolId, bytes: file.size } }));
  const parts = Math.ceil(file.size / partBytes);
  let next = 0;
  let sent = 0;
  const work = async () => {
    while (next < parts) {
      const number = next++;
      await sendPart(begun.id, file, number);
      sent++;
      onSent(sent / parts);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, parts) }, work));
  const path = { importId: begun.id };
  orThrow(await api.POST('/api/v1/roster-imports/{importId}/read', { params: { path } }));
  return begun;
}
