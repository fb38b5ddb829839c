import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { enterFile, enterFiles, enterToKeep } from './enter-file.ts';
import { eraseRecord } from './erase-record.ts';
import { fileEvents } from './events.ts';
import { addFileReader, endFileReader } from './file-readers.ts';
import { listFiles } from './list-files.ts';
import type { FilePorts } from './ports.ts';
import { putInByHand } from './put-in-by-hand.ts';
import { addStatement } from './say-beside.ts';
import { showFile, showRecord } from './show-file.ts';
import { findOwners } from './whose-file.ts';

/** The operations on files. */
export function filesHttp(ports: FilePorts): readonly Implementation[] {
  return [...finding(ports), ...reading(ports), ...putting(ports), ...lending(ports)];
}

function finding({ keyring }: FilePorts): readonly Implementation[] {
  return [
    implement(operations.listFiles, async ({ tx, caller, params, query, now }) => {
      const asking = { tx, caller, keyring, now };
      if (!(await enterFiles(asking))) return done({ items: [], next: null });
      const listed = await listFiles(asking, params.schoolId, query);
      const detail = { schoolId: params.schoolId, kind: query.kind, shown: listed.items.length };
      const kind = fileEvents['files.listed'];
      if (listed.items.length > 0)
        await appendForCaller(tx, kind, { caller, now, subject: params.schoolId, detail });
      return done(listed);
    }),
    implement(operations.findFilePeople, async ({ tx, caller, params, query, now }) => {
      const { schoolId } = params;
      // The names of everybody at a school are for who keeps files there.
      const keeps = caller.roles.some(
        (held) =>
          (held.role === 'director' && held.schoolId === schoolId) ||
          (held.role === 'board-member' && held.schoolId === null),
      );
      if (!keeps || !(await enterFiles({ tx, caller, now }))) return done({ items: [] });
      const forReader = query.for === 'reader';
      const found = await findOwners(tx, { schoolId, name: query.name ?? '', onlyNow: forReader }, now);
      return done({ items: forReader ? found.filter(({ kind }) => kind === 'staff') : found });
    }),
  ];
}

function reading(ports: FilePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.showFile, async ({ tx, caller, params, now }) => {
      const opened = await enterFile({ tx, caller, keyring, now }, params);
      if (opened === null) return refuse('not-found');
      const shown = await showFile(opened, ports);
      const detail = { schoolId: params.schoolId };
      const subject = params.fileId;
      await appendForCaller(tx, fileEvents['files.read'], { caller, now, subject, detail });
      return done(shown);
    }),
    implement(operations.showFileRecord, async ({ tx, caller, params, now }) => {
      const opened = await enterFile({ tx, caller, keyring, now }, params);
      const shown = opened === null ? null : await showRecord(opened, ports, params.fileRecordId);
      if (shown === null) return refuse('not-found');
      const detail = { schoolId: params.schoolId, fileId: params.fileId };
      const subject = params.fileRecordId;
      await appendForCaller(tx, fileEvents['files.record-read'], { caller, now, subject, detail });
      return done(shown);
    }),
  ];
}

function putting({ keyring }: FilePorts): readonly Implementation[] {
  return [
    implement(operations.putInFile, ({ tx, caller, params, body, now }) =>
      putInByHand({ tx, caller, keyring, now }, params.schoolId, body),
    ),
    implement(operations.addFileStatement, async ({ tx, caller, params, body, now }) => {
      const opened = await enterToKeep({ tx, caller, keyring, now }, params);
      return opened === null ? refuse('not-found') : addStatement(opened, params.fileRecordId, body);
    }),
    implement(operations.eraseFileRecord, async ({ tx, caller, params, body, now }) => {
      const opened = await enterToKeep({ tx, caller, keyring, now }, params);
      return opened === null ? refuse('not-found') : eraseRecord(opened, params.fileRecordId, body.ground);
    }),
  ];
}

function lending({ keyring }: FilePorts): readonly Implementation[] {
  return [
    implement(operations.addFileReader, async ({ tx, caller, params, body, now }) => {
      const opened = await enterToKeep({ tx, caller, keyring, now }, params);
      return opened === null ? refuse('not-found') : addFileReader(opened, body);
    }),
    implement(operations.endFileReader, async ({ tx, caller, params, now }) => {
      const opened = await enterToKeep({ tx, caller, keyring, now }, params);
      return opened === null ? refuse('not-found') : endFileReader(opened, params.fileReaderId);
    }),
  ];
}
