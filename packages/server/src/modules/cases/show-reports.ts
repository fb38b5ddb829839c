import type { CaseAct } from '@plaatswijs/contract';
import { whatMayBeDone } from './case-status.ts';
import type { OpenedCase } from './enter-case.ts';
import { mayDecide, requestsOf, whoKnows } from './identity.ts';
import { answersReach, type ReportRow, reportKeyOf } from './report-keys.ts';
import type { Naming, ShownCase, ToName } from './shown-case.ts';
import { sealedMessage, toldReport } from './told-report.ts';

type Report = ShownCase['reports'][number];

/** What was told, and what was said about it since; who told it confidentially is not in it. */
export async function showReports(
  opened: OpenedCase,
  reports: readonly ReportRow[],
): Promise<ToName<Report[]>> {
  const { tx, row } = opened;
  const messages = await tx
    .selectFrom('case_message')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const identities = await identitiesOf(opened);
  const read = reports.map((one) => {
    const key = reportKeyOf(opened, one);
    return {
      row: one,
      told: toldReport.parse(key.open('report', one.id, one.sealed)),
      messages: messages
        .filter(({ report_id }) => report_id === one.id)
        .map((said) => ({ ...said, ...sealedMessage.parse(key.open('message', said.id, said.sealed)) })),
    };
  });
  return {
    people: [
      ...reports.map(({ person_id }) => person_id),
      ...messages.map(({ by_person }) => by_person),
      ...identities.people,
    ].flatMap((id) => id ?? []),
    show: (naming) =>
      read.map(({ row: one, told, messages: said }) => ({
        id: one.id,
        receivedAt: one.received_at,
        manner: one.manner as Report['manner'],
        language: one.language,
        by: one.person_id === null ? null : naming(one.person_id),
        told: { ...told, ...emptyIsNull(told) },
        answersReach: answersReach(one),
        answeredAt: one.answered_at,
        reporterSeenAt: one.reporter_seen_at,
        messages: said.map(({ id, at, from_side, by_person, text }) => ({
          id,
          at,
          from: from_side === 'school' ? 'school' : 'reporter',
          by: by_person === null ? null : naming(by_person),
          text,
        })),
        identity: identities.show(one.id, naming),
      })),
  };
}

/** What was not said is kept as an empty line. */
function emptyIsNull({ where, link, linkNote, when, people }: ReturnType<typeof toldReport.parse>) {
  return {
    where: where || null,
    link: link || null,
    linkNote: linkNote || null,
    when: when || null,
    people: people || null,
  };
}

/** Who may know who reported confidentially, and who asked to. */
async function identitiesOf(opened: OpenedCase) {
  const { caller, row, capacity } = opened;
  const knows = await whoKnows(opened);
  const requests = await requestsOf(opened);
  const decides = await mayDecide(opened);
  const may = whatMayBeDone(row.status, capacity);
  const mayDo = (act: CaseAct) => may.includes(act);
  return {
    people: requests.flatMap(({ asked_by, decided_by }) => [asked_by, decided_by]),
    show: (reportId: string, naming: Naming): Report['identity'] => {
      const holders = knows.get(reportId);
      if (holders === undefined) return null;
      const known = holders.includes(caller.personId);
      const mine = requests.filter((one) => one.report_id === reportId);
      const waits = mine.some((one) => one.asked_by === caller.personId && one.decided_at === null);
      return {
        known,
        mayAsk: !known && !waits && mayDo('ask-identity'),
        requests: mine.map((one) => ({
          id: one.id,
          askedBy: naming(one.asked_by),
          askedAt: one.asked_at,
          reason: one.reason,
          decidedAt: one.decided_at,
          decidedBy: one.decided_by === null ? null : naming(one.decided_by),
          granted: one.granted,
          mayDecide:
            one.decided_at === null &&
            decides &&
            mayDo('decide-identity') &&
            holders.includes(caller.personId) &&
            one.asked_by !== caller.personId,
        })),
      };
    },
  };
}
