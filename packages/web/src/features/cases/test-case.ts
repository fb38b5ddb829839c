import type { CaseDuty, CaseEntry, CaseReport, WholeCase } from './case-queries.ts';

/** A case of which nothing is known, for tests; what is given stands in it. */
export function caseOf(part: Partial<WholeCase> = {}): WholeCase {
  return {
    id: 'case',
    number: '2026-1',
    title: 'Ruzie in de groepsapp',
    status: 'open',
    category: 'cyberbullying',
    ownCategory: null,
    seriousness: 'serious',
    urgency: null,
    illegalImage: false,
    openedAt: '2026-11-21T10:00:00Z',
    movedAt: '2026-11-21T10:00:00Z',
    unseen: false,
    handler: null,
    myTasks: 0,
    nextDue: null,
    version: 1,
    openedVia: 'report',
    about: ['pupil'],
    begun: null,
    place: null,
    ageGroup: null,
    facts: {},
    closedAt: null,
    outcome: null,
    me: { personId: 'me', capacity: 'counsellor', may: [] },
    reports: [],
    parties: [],
    entries: [],
    tasks: [],
    readers: [],
    shutOut: [],
    letInAgain: [],
    duties: [],
    questions: [],
    blocked: [],
    remarks: [],
    evidence: [],
    links: [],
    ...part,
  };
}

/** A report that can be answered, for tests. */
export function reportOf(part: Partial<CaseReport> = {}): CaseReport {
  return {
    id: 'report',
    receivedAt: '2026-11-21T10:00:00Z',
    manner: 'anonymous',
    language: 'nl',
    by: null,
    told: {
      what: 'Ze schelden mij uit.',
      place: null,
      where: null,
      link: null,
      linkNote: null,
      when: null,
      day: null,
      people: null,
      teller: null,
      urgency: null,
      name: null,
      reach: null,
    },
    answersReach: true,
    answeredAt: null,
    reporterSeenAt: null,
    messages: [],
    identity: null,
    ...part,
  };
}

/** A duty that has to be done and has no date, for tests. */
export function dutyOf(part: Partial<CaseDuty> = {}): CaseDuty {
  return {
    key: 'first-answer',
    code: 'first-answer',
    owner: { kind: 'party', party: 'handler' },
    to: null,
    force: 'must',
    due: null,
    clock: null,
    source: { kind: 'own-choice', reference: null },
    text: null,
    file: null,
    after: [],
    blocks: [],
    proof: 'note',
    decides: null,
    state: 'open',
    waitsFor: [],
    settled: null,
    ...part,
  };
}

/** Something that happened, for tests. */
export function entryOf(part: Partial<CaseEntry> = {}): CaseEntry {
  return {
    id: `entry-${part.version ?? 1}`,
    version: 1,
    at: '2026-11-21T11:00:00Z',
    by: null,
    kind: 'note',
    person: null,
    partyId: null,
    aboutWas: [],
    aboutIs: [],
    reportId: null,
    evidenceId: null,
    taskId: null,
    letterId: null,
    code: null,
    happenedAt: null,
    withWhom: null,
    text: null,
    tooEarly: false,
    notTold: [],
    ...part,
  };
}
