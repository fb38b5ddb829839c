import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, refuse } from '../../../platform/http/index.ts';
import { changeCase } from '../change-case.ts';
import { enterCase } from '../enter-case.ts';
import { auditReading } from '../looked-at.ts';
import type { CasePorts } from '../ports.ts';
import { finaliseLetter, markSent } from './finalise-letter.ts';
import { listLetters } from './list-letters.ts';
import { letterSettingsHttp } from './settings-http.ts';
import { changeLetter, draftLetter, dropLetter } from './write-letter.ts';

/** The operations on letters, their templates and the paper they are written on. */
export function lettersHttp(ports: CasePorts): readonly Implementation[] {
  return [...letterSettingsHttp(), ...writing(ports), ...settling(ports)];
}

function writing({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.listCaseLetters, async ({ tx, caller, params, now }) => {
      const opened = await enterCase({ tx, caller, keyring, now }, params, 'to-see');
      if (opened === null) return refuse('not-found');
      const items = await listLetters(opened);
      await auditReading(opened);
      return done({ version: opened.row.version, items });
    }),
    implement(operations.draftLetter, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-letter', (changing) =>
        draftLetter(changing, body),
      ),
    ),
    implement(operations.changeLetter, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-letter', (changing) =>
        changeLetter(changing, params.letterId, body),
      ),
    ),
  ];
}

function settling({ keyring }: CasePorts): readonly Implementation[] {
  return [
    implement(operations.finaliseLetter, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-letter', (changing) =>
        finaliseLetter(changing, params.letterId, body.revision),
      ),
    ),
    implement(operations.markLetterSent, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'send-letter', (changing) =>
        markSent(changing, params.letterId, body),
      ),
    ),
    implement(operations.dropLetter, ({ tx, caller, params, body, now }) =>
      changeCase({ tx, caller, keyring, now }, { ...params, ...body }, 'write-letter', (changing) =>
        dropLetter(changing, params.letterId, body.revision),
      ),
    ),
  ];
}
