import { operations } from '@plaatswijs/contract';
import { type Implementation, implement } from '../../platform/http/index.ts';
import { changeCase } from './change-case.ts';
import { holdBoth, linkCases } from './link-cases.ts';
import { answerReporter } from './messages.ts';
import type { CasePorts } from './ports.ts';
import { settleDuty } from './settle-duty.ts';
import {
  addConversation,
  addNote,
  addTask,
  finishTask,
  giveTask,
  recordContact,
  recordHearing,
} from './write-down.ts';

/** What is done in a case. */
export function workHttp(ports: CasePorts): readonly Implementation[] {
  return [...writing(ports), ...doing(ports), ...together(ports)];
}

function writing(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.addCaseNote, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-note', (changing) =>
        addNote(changing, body),
      ),
    ),
    implement(operations.addCaseConversation, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-down', (changing) =>
        addConversation(changing, ports, body),
      ),
    ),
    implement(operations.recordHearing, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-down', (changing) =>
        recordHearing(changing, ports, body),
      ),
    ),
    implement(operations.recordParentContact, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-down', (changing) =>
        recordContact(changing, ports, body),
      ),
    ),
    implement(operations.sendToReporter, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'answer-reporter', (changing) =>
        answerReporter(changing, params.reportId, body.text),
      ),
    ),
  ];
}

function doing(ports: CasePorts): readonly Implementation[] {
  const { keyring } = ports;
  return [
    implement(operations.addCaseTask, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'plan-task', (changing) =>
        addTask(changing, body),
      ),
    ),
    implement(operations.giveCaseTask, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'plan-task', (changing) =>
        giveTask(changing, params.taskId, body),
      ),
    ),
    implement(operations.finishCaseTask, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'finish-task', (changing) =>
        finishTask(changing, params.taskId),
      ),
    ),
    implement(operations.settleCaseDuty, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'settle-duty', (changing) =>
        settleDuty(changing, ports, params.key, body),
      ),
    ),
  ];
}

function together({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.linkCases, async ({ tx, caller, params, body, now }) => {
      const asking = { tx, caller, keyring, now };
      await holdBoth(asking, [params.caseId, body.otherId]);
      return changeCase(asking, { ...params, ...body }, 'link', (changing) =>
        linkCases(changing, body.otherId),
      );
    }),
  ];
}
