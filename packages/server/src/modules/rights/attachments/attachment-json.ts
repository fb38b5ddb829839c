import type { GivenAttachment } from './given-attachments.ts';

/** How many bytes become text at once; a multiple of three, so that base64 goes on where it stopped. */
const atOnce = 48 * 1024;

/**
 * A picture or file for a program, as JSON that is written while it comes: a picture as base64, so that the answer is one
 * file; a file by its name and digest, to be fetched beside it.
 */
export async function* attachmentJson(one: GivenAttachment): AsyncGenerator<Uint8Array> {
  const { item, label } = one;
  switch (one.given) {
    case 'no':
      yield json({ item, label, given: 'no', ground: one.ground });
      return;
    case 'at-school':
      yield json({ item, label, given: 'at-school' });
      return;
    case 'file': {
      const { fileName, digest, bytes } = one.facts;
      yield json({ item, label, given: 'beside', name: fileName, sha256: digest, bytes });
      return;
    }
    case 'picture': {
      const { width, height, facts } = one;
      const head = { item, label, given: 'yes', type: 'image/jpeg', width, height, sha256: facts.digest };
      yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"base64":"`);
      const content = await one.read();
      for (let from = 0; from < content.length; from += atOnce)
        yield Buffer.from(content.subarray(from, from + atOnce).toString('base64'));
      yield Buffer.from('"}');
    }
  }
}

function json(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
