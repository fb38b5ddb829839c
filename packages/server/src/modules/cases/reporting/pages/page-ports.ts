import type { RenderReportPage } from '@plaatswijs/web/public';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../../platform/abilities/index.ts';
import type { BlobStore } from '../../../../platform/blobs/index.ts';
import type { Clock } from '../../../../platform/clock.ts';
import type { Database } from '../../../../platform/database/index.ts';
import type { Log } from '../../../../platform/log/index.ts';
import type { Keyring } from '../../../../platform/secrets/index.ts';
import type { ProtocolShelf } from '../../../settings/index.ts';

/** What the pages of reporting are made with. */
export interface ReportPagesPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly log: Log;
  readonly shelf: ProtocolShelf;
  /** Null: there is no place for files, and no field for them. */
  readonly blobs: BlobStore | null;
  readonly render: RenderReportPage;
  /** Who is signed in; asked for nobody who wants to stay unknown. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  /** How long every answer to a code takes at least, in milliseconds: a wrong one takes as long as a right one. */
  readonly codeTakes?: number;
}
