import type { BoardTransaction } from '../../../platform/database/index.ts';
import { namesOf } from '../../people/index.ts';
import { recallsOf } from '../../publications/index.ts';
import type { RightsPorts } from '../ports.ts';
import type { OpenedRequest } from '../request-row.ts';
import type { RequestShown } from '../request-shown.ts';
import { isClosed } from '../request-state.ts';
import { doorOf } from './door-of.ts';
import { isCarried, type OpenedStep, stepsOf } from './step-row.ts';

type ShownStep = RequestShown['decisions'][number]['steps'][number];

/** How something ended that went on elsewhere; null while it has not, and for what did not. */
export interface StepEnding {
  readonly outcome: ShownStep['outcome'];
  readonly by: string | null;
  readonly at: string | null;
}

const notEnded: StepEnding = { outcome: null, by: null, at: null };

/** How each of these steps ended elsewhere, as it stands now. */
export async function endingsOf(
  tx: BoardTransaction,
  steps: readonly OpenedStep[],
): Promise<(step: OpenedStep) => StepEnding> {
  const started = steps.filter(({ row }) => row.state === 'started');
  const ended = await recallsOf(
    tx,
    started.flatMap(({ row }) => row.refs),
  );
  return ({ row }) => {
    if (row.state !== 'started') return notEnded;
    const [task = ''] = row.refs;
    const found = ended.get(task);
    // Its publication had its time on record after it was taken down, and the task with it.
    if (found === undefined) return { outcome: 'expired', by: null, at: null };
    return found ?? notEnded;
  };
}

/** Whether nothing is left to be done of a step. */
function isFinished({ row }: OpenedStep, { outcome }: StepEnding): boolean {
  if (row.state === 'started') return outcome !== null && outcome !== 'stays';
  return row.state === 'done' || row.state === 'by-hand';
}

/** Outcomes that ask for something to be done. */
const asksNothing: ReadonlySet<string> = new Set(['stays', 'not-agreed']);

/** Whether something is still to be done because of a decision: nothing was said of it yet, or not all is finished. */
export function isDecisionOpen(outcome: string, finished: readonly boolean[]): boolean {
  if (asksNothing.has(outcome)) return false;
  return finished.length === 0 || finished.includes(false);
}

/** Whether a decision of this request is still to be carried out. */
export async function isAnyOpen(request: OpenedRequest): Promise<boolean> {
  const { tx, row } = request;
  const steps = await stepsOf(request);
  const endingOf = await endingsOf(tx, steps);
  const decisions = await tx
    .selectFrom('rights_decision')
    .select(['id', 'outcome'])
    .where('request_id', '=', row.id)
    .execute();
  return decisions.some(({ id, outcome }) => {
    const mine = steps.filter(({ row: { decision_id } }) => decision_id === id);
    return isDecisionOpen(
      outcome,
      mine.map((step) => isFinished(step, endingOf(step))),
    );
  });
}

/** The steps of a request, by the decision they follow from, for who handles it. */
export async function showSteps(
  request: OpenedRequest,
  ports: RightsPorts,
): Promise<(decisionId: string) => ShownStep[]> {
  const { tx, row } = request;
  const steps = await stepsOf(request);
  const endingOf = await endingsOf(tx, steps);
  const people = steps.flatMap((step) => [step.row.made_by, step.row.done_by, endingOf(step).by]);
  const names = await namesOf(tx, [...new Set(people.flatMap((id) => id ?? []))]);
  const naming = (id: string) => ({ id, name: names.get(id) ?? '' });
  const shown: { readonly decisionId: string; readonly step: ShownStep }[] = [];
  for (const step of steps) {
    const ending = endingOf(step);
    const waits = step.row.state === 'waiting' && !isClosed(row.state) && isCarried(step.plan);
    const doneBy = ending.by ?? step.row.done_by;
    shown.push({
      decisionId: step.row.decision_id,
      step: {
        id: step.row.id,
        plan: step.plan,
        state: step.row.state,
        outcome: ending.outcome,
        finished: isFinished(step, ending),
        yours: waits && isCarried(step.plan) && (await doorOf(request, ports, step.plan).mayDo()),
        madeBy: naming(step.row.made_by),
        madeAt: step.row.made_at,
        doneBy: doneBy === null ? null : naming(doneBy),
        doneAt: ending.at ?? step.row.done_at,
        references: [...step.row.refs],
        said: step.said,
      },
    });
  }
  return (id) => shown.filter(({ decisionId }) => decisionId === id).map(({ step }) => step);
}

/** Keeps how what was begun elsewhere ended, before the request is closed: the task itself goes with its publication. */
export async function keepEndings(request: OpenedRequest): Promise<void> {
  const { tx } = request;
  const started = (await stepsOf(request)).filter(({ row }) => row.state === 'started');
  const endingOf = await endingsOf(tx, started);
  for (const step of started) {
    const { outcome, by, at } = endingOf(step);
    if (outcome === null || outcome === 'stays') continue;
    await tx
      .updateTable('rights_step')
      .set({ state: 'done', ...(by === null || at === null ? {} : { done_by: by, done_at: at }) })
      .where('id', '=', step.row.id)
      .execute();
  }
}
