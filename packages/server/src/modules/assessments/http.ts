import { operations } from '@plaatswijs/contract';
import type { AbilityTable } from '../../platform/abilities/index.ts';
import { appendAudit } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import {
  done,
  type Implementation,
  implement,
  implementOpen,
  type Refusal,
  refuse,
} from '../../platform/http/index.ts';
import { type ProtocolInForce, protocolInForce } from '../settings/index.ts';
import { answerQuestion } from './answer-question.ts';
import { checksHttp } from './check-http.ts';
import { assessmentEvents } from './events.ts';
import { listQuestions } from './list-questions.ts';
import { noProtocol } from './no-protocol.ts';
import { photoVerdicts } from './photo-verdicts.ts';
import type { AssessmentPorts } from './ports.ts';
import { pageOfPrecedents, precedentView, withdrawPrecedent } from './precedents.ts';
import {
  assessForPublic,
  protocolForPublic,
  searchForPublic,
  sharedForPublic,
  shareForPublic,
} from './public-ask.ts';
import { putQuestion } from './put-question.ts';
import { questionForPublic } from './show-question.ts';
import { readTold } from './told-state.ts';

/** The operations of asking and checking. */
export function assessmentsHttp(
  ports: AssessmentPorts,
  abilities: () => AbilityTable,
): readonly Implementation[] {
  return [
    ...publicHttp(ports),
    ...questionsHttp(ports),
    ...precedentsHttp(ports),
    ...checksHttp(ports, abilities),
    implement(operations.showPhotoVerdicts, async ({ tx, caller, params, now }) => {
      const protocol = await protocolAt(tx, ports, params.schoolId, now);
      return isRefusal(protocol)
        ? protocol
        : photoVerdicts(tx, abilities, protocol, { caller, ...params, now });
    }),
  ];
}

function publicHttp(ports: AssessmentPorts): readonly Implementation[] {
  return [
    implementOpen(operations.showPublicProtocol, async ({ database, params, now }) =>
      answered(await protocolForPublic(database, ports, { slug: params.school, day: dayOf(now) })),
    ),
    implementOpen(operations.searchStarters, async ({ database, params, body, now }) =>
      answered(await searchForPublic(database, ports, { slug: params.school, day: dayOf(now) }, body)),
    ),
    implementOpen(operations.assessSituation, async ({ database, params, body, now }) =>
      answered(await assessForPublic(database, ports, { slug: params.school, day: dayOf(now) }, body)),
    ),
    implementOpen(operations.showQuestion, async ({ database, params, query, now }) =>
      answered(
        await questionForPublic(database, ports, { slug: params.school, day: dayOf(now) }, query.fact),
      ),
    ),
    implementOpen(operations.shareAnswer, async ({ database, params, body, now }) => {
      const { starter = null, ...told } = body;
      const place = { slug: params.school, day: dayOf(now) };
      return answered(await shareForPublic(database, ports, place, { ...told, starter }));
    }),
    implementOpen(operations.showSharedAnswer, async ({ database, params, now }) =>
      answered(await sharedForPublic(database, ports, { slug: params.school, day: dayOf(now) }, params.code)),
    ),
  ];
}

function questionsHttp(ports: AssessmentPorts): readonly Implementation[] {
  return [
    implement(operations.putQuestion, async ({ tx, caller, params, body, now }) => {
      const protocol = await protocolAt(tx, ports, params.schoolId, now);
      if (isRefusal(protocol)) return protocol;
      const state = readTold(body, ports.shelf.vocabulary, dayOf(now));
      if ('ok' in state) return state;
      const question = body.question ?? null;
      return putQuestion(tx, caller, { schoolId: params.schoolId, protocol, state, question, now });
    }),
    implement(operations.listMyQuestions, async ({ tx, caller, params, query, now }) => {
      const protocol = await protocolAt(tx, ports, params.schoolId, now);
      if (isRefusal(protocol)) return noneYet;
      const of = { askedBy: caller.personId };
      const page = await listQuestions(tx, protocol.compiled, params.schoolId, of, pageOf(query));
      return done({ ...page, items: page.items.map(({ other, ...item }) => ({ ...item, putTo: other })) });
    }),
    implement(operations.listQuestionsToAnswer, async ({ tx, caller, params, query, now }) => {
      const protocol = await protocolAt(tx, ports, params.schoolId, now);
      if (isRefusal(protocol)) return noneYet;
      const of = { putTo: caller.personId, answered: query.answered === 'true' };
      const page = await listQuestions(tx, protocol.compiled, params.schoolId, of, pageOf(query));
      return done({ ...page, items: page.items.map(({ other, ...item }) => ({ ...item, askedBy: other })) });
    }),
    implement(operations.answerQuestion, async ({ tx, caller, params, body, now }) =>
      answerQuestion(tx, ports, caller, { ...params, ...body }, now),
    ),
  ];
}

/** Where no protocol counts yet nothing can have been asked about it: a list without anything in it, and no error. */
const noneYet = done({ items: [], next: null });

function precedentsHttp(ports: AssessmentPorts): readonly Implementation[] {
  return [
    implement(operations.listPrecedents, async ({ tx, params, query, now }) => {
      const protocol = await protocolAt(tx, ports, params.schoolId, now);
      if (isRefusal(protocol)) return protocol;
      const page = await pageOfPrecedents(tx, {
        ...pageOf(query),
        schoolId: params.schoolId,
        act: query.act,
      });
      const { vocabulary } = ports.shelf;
      const items = page.items.map((precedent) => precedentView(precedent, protocol, vocabulary));
      return done({ items, next: page.next });
    }),
    implement(operations.withdrawPrecedent, async ({ tx, caller, params, now }) => {
      const { schoolId, precedentId } = params;
      if (!(await withdrawPrecedent(tx, schoolId, precedentId, now))) return refuse('not-found');
      await appendAudit(tx, assessmentEvents['assessments.precedent-withdrawn'], {
        boardId: caller.boardId,
        actor: caller.accountId,
        subject: precedentId,
        at: now,
        detail: { schoolId, precedentId },
      });
      return done();
    }),
  ];
}

async function protocolAt(
  tx: BoardTransaction,
  { shelf }: AssessmentPorts,
  schoolId: string,
  now: Date,
): Promise<ProtocolInForce | Refusal> {
  const protocol = await protocolInForce(tx, shelf, schoolId, dayOf(now));
  return protocol ?? noProtocol();
}

function pageOf({ after, limit }: { readonly after?: string | undefined; readonly limit: number }) {
  return { after, limit };
}

function answered<Value extends object>(value: Value | Refusal) {
  return isRefusal(value) ? value : done(value);
}

function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}
