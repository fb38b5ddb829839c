import type { RightsStepPlan } from '@plaatswijs/contract';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import {
  addStatement,
  enterToKeep,
  eraseRecord,
  noteFileRead,
  type OpenedFile,
  recordsToChoose,
} from '../../files/index.ts';
import { openHolds } from '../../retention/index.ts';
import type { RightsPorts } from '../ports.ts';
import { notPossible } from '../register-request.ts';
import type { OpenedRequest } from '../request-row.ts';
import type { StepDone, StepDoor } from './step-door.ts';

type Plan = Extract<RightsStepPlan, { readonly kind: 'file-statement' | 'file-erasure' }>;

/** A record of a file, for who keeps that file: they alone choose which one. */
export function fileDoor(request: OpenedRequest, { keyring }: RightsPorts, plan: Plan): StepDoor {
  const { tx, caller, now, row } = request;
  const open = async () => {
    const place = { schoolId: row.school_id, fileId: plan.fileId };
    const file = await enterToKeep({ tx, caller, now, keyring }, place);
    return file?.row.person_id === row.about_id ? file : null;
  };
  return {
    mayDo: async () => (await open()) !== null,
    look: async (why) => {
      const file = await open();
      if (file === null) return null;
      if (why === 'for-show') await noteFileRead(file);
      const isHeld = await openHolds(tx);
      const held = plan.kind === 'file-erasure' && isHeld({ id: plan.fileId, personIds: [row.about_id] });
      const records = [...(await recordsToChoose(file))];
      return { view: { kind: plan.kind, fileKind: file.row.kind, records }, refused: held ? 'held' : null };
    },
    carryOut: async (fileRecordId) => {
      if (fileRecordId === null) return notPossible('/body/fileRecordId', 'record-missing');
      const file = await open();
      return file === null ? refuse('not-found') : withRecord(file, plan, fileRecordId);
    },
  };
}

async function withRecord(file: OpenedFile, plan: Plan, recordId: string): Promise<Result<StepDone>> {
  if (plan.kind === 'file-erasure') {
    const erased = await eraseRecord(file, recordId, plan.ground);
    return erased.ok ? done({ refs: [recordId] }) : erased;
  }
  const said = await addStatement(file, recordId, { saidBy: plan.saidBy, text: plan.text });
  return said.ok ? done({ refs: [recordId, said.value.statementId] }) : said;
}
