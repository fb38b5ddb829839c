import { apiPrefix, id, letterFormat } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type AbilityTable, ablenessOf } from '../../../platform/abilities/index.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/index.ts';
import { type Authenticate, callerOf, inert, nameToSave } from '../../../platform/http/index.ts';
import type { Log } from '../../../platform/log/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { readLetterFile } from './letter-files.ts';

/** What the addresses of letters need. */
export interface LetterPorts {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
  readonly abilities: () => AbilityTable;
  readonly authenticate: Authenticate;
}

const place = z.object({ schoolId: id, caseId: id, letterId: id, format: letterFormat });
const config = { rateLimit: { max: 60, timeWindow: '1 minute' } };

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Opens the address where somebody who reads a case saves a letter of it. */
export function mountLetters(app: FastifyInstance, ports: LetterPorts): void {
  const address = `${apiPrefix}/schools/:schoolId/cases/:caseId/letters/:letterId/:format`;
  app.get(address, { config }, (request, reply) => save(ports, request, reply));
}

async function save(ports: LetterPorts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const caller = await callerOf(ports, request);
  if (caller === null) return reply.code(401).send();
  const read = place.safeParse(request.params);
  if (!read.success) return reply.code(404).send();
  const { schoolId, letterId, format } = read.data;
  if (!ablenessOf(ports.abilities(), caller, 'cases.read', schoolId).able) return reply.code(404).send();
  const letter = await readLetterFile(ports, { caller, ...read.data, now: ports.clock.now() });
  if (letter.ok)
    return inert(reply)
      .type(types[format])
      .header(
        'content-disposition',
        `attachment; filename="${nameToSave('brief', { name: `brief.${format}`, digest: letter.digest })}"`,
      )
      .send(letter.content);
  if (letter.why === 'not-found') return reply.code(404).send();
  ports.log.error('a letter is not what was kept', { letterId });
  return reply.code(409).send({ why: letter.why });
}
