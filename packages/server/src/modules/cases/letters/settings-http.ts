import { type LetterKind, operations } from '@plaatswijs/contract';
import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { done, type Implementation, implement, type Refusal, refuse } from '../../../platform/http/index.ts';
import { letterEvents } from './events.ts';
import { headOfLetters, setHead } from './head-of-letters.ts';
import { type LetterText, standardLetter } from './standard-letters.ts';
import { previewOf } from './template-preview.ts';
import { keepTemplate, listTemplates, problemWith, showTemplate, templateAt } from './templates.ts';

/** The operations on templates of letters and on the head of letters. */
export function letterSettingsHttp(): readonly Implementation[] {
  return [...templatesHttp(), ...headHttp()];
}

function templatesHttp(): readonly Implementation[] {
  return [
    implement(operations.listLetterTemplates, async ({ tx, params }) =>
      done({ items: await listTemplates(tx, params.schoolId) }),
    ),
    implement(operations.showLetterTemplate, async ({ tx, params }) =>
      done(await showTemplate(tx, params.schoolId, params.kind)),
    ),
    implement(operations.changeLetterTemplate, async ({ tx, caller, params, body, now }) => {
      const problem = problemWith(params.kind, body);
      if (problem !== null) return refuse('not-possible', { issues: [{ at: '/body/body', code: problem }] });
      return (
        (await nextVersion({ tx, caller, now }, { ...params, ...body, reset: false })) ??
        done(await showTemplate(tx, params.schoolId, params.kind))
      );
    }),
    implement(operations.resetLetterTemplate, async ({ tx, caller, params, body, now }) => {
      if (!(await templateAt(tx, params.schoolId, params.kind)).own) return refuse('conflict');
      const text = { ...params, ...body, ...standardLetter(params.kind), reset: true };
      return (
        (await nextVersion({ tx, caller, now }, text)) ??
        done(await showTemplate(tx, params.schoolId, params.kind))
      );
    }),
    implement(operations.previewLetterTemplate, async ({ tx, params, body }) => {
      const problem = problemWith(params.kind, body);
      // What is still missing can be looked at; what nobody knows can not be filled in.
      if (problem === 'unknown-field')
        return refuse('not-possible', { issues: [{ at: '/body/body', code: problem }] });
      const pdf = await previewOf(body, await headOfLetters(tx, params.schoolId));
      return done({ pdf: pdf.toString('base64') });
    }),
  ];
}

function headHttp(): readonly Implementation[] {
  return [
    implement(operations.showLetterHead, async ({ tx, params }) =>
      done(await shownHead(tx, params.schoolId)),
    ),
    implement(operations.changeLetterHead, async ({ tx, caller, params, body, now }) => {
      if (!(await setHead(tx, params.schoolId, body.version, body))) return refuse('changed-meanwhile');
      const detail = { schoolId: params.schoolId };
      await appendForCaller(tx, letterEvents['letters.head-set'], {
        caller,
        now,
        subject: params.schoolId,
        detail,
      });
      return done(await shownHead(tx, params.schoolId));
    }),
  ];
}

async function shownHead(tx: BoardTransaction, schoolId: string) {
  const { logo: _, ...head } = await headOfLetters(tx, schoolId);
  return { ...head, lines: [...head.lines] };
}

interface Changing {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
}

interface NextText extends LetterText {
  readonly schoolId: string;
  readonly kind: LetterKind;
  /** The version that was seen. */
  readonly version: number;
  readonly reset: boolean;
}

/** Keeps the next version; a refusal when another one was seen than there is. */
async function nextVersion({ tx, caller, now }: Changing, text: NextText): Promise<Refusal | null> {
  const { schoolId, kind, reset } = text;
  const seen = await templateAt(tx, schoolId, kind);
  const version = seen.version + 1;
  const first =
    seen.version === text.version && (await keepTemplate(tx, { ...text, version, by: caller.personId, now }));
  if (!first) return refuse('changed-meanwhile', { detail: `The template is at version ${seen.version}` });
  const detail = { schoolId, kind, version, reset };
  await appendForCaller(tx, letterEvents['letters.template-changed'], {
    caller,
    now,
    subject: schoolId,
    detail,
  });
  return null;
}
