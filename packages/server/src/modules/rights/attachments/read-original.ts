import type { Caller } from '../../../platform/abilities/index.ts';
import { casesOfParts, readEvidence } from '../../cases/index.ts';
import { scanForAnswer } from '../../consent/index.ts';
import { readDocument } from '../../files/index.ts';
import { photoForAnswer } from '../../photos/index.ts';
import type { FoundAttachment } from './find-attachment.ts';
import type { AttachmentPorts } from './ports.ts';

/** Who has it before them, and when. */
interface Reading {
  readonly caller: Caller;
  readonly now: Date;
}

/** What is kept, exactly; or why not: `altered` is what is not what was kept. */
export type OriginalRead =
  | { readonly ok: true; readonly content: Buffer }
  | { readonly ok: false; readonly why: 'not-found' | 'altered' };

/**
 * Reads a picture or file where it is kept, as who asks: each place writes down by itself who had it before them. It was
 * found in a part that they judge.
 */
export async function readOriginal(
  ports: AttachmentPorts,
  found: FoundAttachment,
  { caller, now }: Reading,
): Promise<OriginalRead> {
  const { attachment, read } = found;
  const { row } = read.request;
  const schoolId = row.school_id;
  const act = attachment.media === 'picture' ? ('viewed' as const) : ('saved' as const);
  switch (attachment.of) {
    case 'photo':
      return orMissing(await photoForAnswer(ports, { caller, now, schoolId, photoId: attachment.id }));
    case 'scan':
      return orMissing(
        await scanForAnswer(ports, { caller, now, schoolId, personId: row.about_id, scanId: attachment.id }),
      );
    case 'evidence': {
      const caseId = await caseOfPart(ports, read.part.id, { caller, now });
      if (caseId === null) return missing;
      const evidenceId = attachment.id;
      return same(await readEvidence(ports, { caller, now, schoolId, caseId, evidenceId, act }));
    }
    case 'document': {
      const { file_id: fileId } = read.part;
      const { within: recordId, id: documentId } = attachment;
      if (fileId === null || recordId === null) return missing;
      return same(await readDocument(ports, { caller, now, schoolId, fileId, recordId, documentId, act }));
    }
  }
}

const missing = { ok: false, why: 'not-found' } as const;

function orMissing(content: Buffer | null): OriginalRead {
  return content === null ? missing : { ok: true, content };
}

function same(read: Awaited<ReturnType<typeof readEvidence>>): OriginalRead {
  if (read.ok) return { ok: true, content: read.content };
  return { ok: false, why: read.why === 'altered' ? 'altered' : 'not-found' };
}

async function caseOfPart(
  { database, keyring }: AttachmentPorts,
  partId: string,
  { caller, now }: Reading,
): Promise<string | null> {
  return database.withBoard(caller.boardId, async (tx) => {
    const [found] = await casesOfParts({ tx, caller, now, keyring }, [partId]);
    return found?.caseId ?? null;
  });
}
