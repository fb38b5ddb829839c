import { done, type Result, refuse } from '../../../platform/http/index.ts';
import type { OpenAttachment } from '../part-content.ts';
import { type PartPlace, type ReadPart, readPart } from '../read-part.ts';
import { notPossible } from '../register-request.ts';
import type { RightsAsking } from '../request-row.ts';
import { canBeDone } from '../request-state.ts';
import type { AttachmentPorts } from './ports.ts';

/** Which picture or file of which part. */
export interface AttachmentPlace extends PartPlace {
  readonly attachmentId: string;
}

/** One that lies before who judges its part. */
export interface FoundAttachment {
  readonly read: ReadPart;
  readonly attachment: OpenAttachment;
}

/** A picture or file of a part, for who judges that part; not found for everybody else. */
export async function findAttachment(
  asking: RightsAsking,
  ports: AttachmentPorts,
  { attachmentId, ...place }: AttachmentPlace,
  lock: 'to-see' | 'to-change',
): Promise<Result<FoundAttachment>> {
  const read = await readPart(asking, ports, place, lock);
  const attachment = read?.attachments.find(({ id }) => id === attachmentId);
  return read === null || attachment === undefined ? refuse('not-found') : done({ read, attachment });
}

/** The same while it can be judged, and is what was seen. */
export async function findToJudge(
  asking: RightsAsking,
  ports: AttachmentPorts,
  place: AttachmentPlace,
  stamp: string,
  lock: 'to-see' | 'to-change',
): Promise<Result<FoundAttachment>> {
  const found = await findAttachment(asking, ports, place, lock);
  if (!found.ok) return found;
  const { row } = found.value.read.request;
  if (!canBeDone(row.kind, row.state, 'review')) return notPossible('/body', 'not-in-state');
  return found.value.attachment.stamp === stamp ? found : refuse('changed-meanwhile');
}
