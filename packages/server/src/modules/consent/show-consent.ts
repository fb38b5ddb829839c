import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { namesOf, type PupilOrStaff, pupilsAndStaff, whoAre } from '../people/index.ts';
import { type ConsentEntry, laterLine } from './consent-entry.ts';
import { consentOverview, type PersonConsent } from './consent-of.ts';
import { entriesAbout } from './ledger-store.ts';
import { mayAnswer } from './may-answer.ts';
import { requestsAbout } from './request-store.ts';
import { isSixteen, sixteenthBirthday } from './sixteen.ts';

/** How it stands for several people: for each purpose a state and what to know besides, and nothing about who said so. */
export async function showOverview(
  tx: BoardTransaction,
  schoolId: string,
  ids: readonly string[],
  day: string,
) {
  const { purposes, found } = await consentOverview(tx, ids, schoolId, day);
  const byPerson = Map.groupBy(found, ({ person }) => person.id);
  return {
    purposes: purposes.map(({ id, name }) => ({ id, name })),
    people: [...byPerson.values()].flatMap((mine) => {
      const [first] = mine;
      return first === undefined ? [] : [shownStates(first.person, mine)];
    }),
  };
}

function shownStates({ id, name }: PupilOrStaff, mine: readonly PersonConsent[]) {
  return {
    personId: id,
    name,
    states: mine.map(({ purpose, consent }) => ({
      purposeId: purpose.id,
      state: consent.state,
      // That a parent without custody is against it is for the office alone.
      notes: consent.notes.filter((note) => note !== 'no-without-custody'),
    })),
    answered: mine.every(({ consent }) => consent.state !== 'none' && consent.state !== 'outdated'),
  };
}

/** Everything about one person: how it stands, why, who decides, and every line. Only for who may read consent. */
export async function showPerson(tx: BoardTransaction, schoolId: string, personId: string, now: Date) {
  const day = dayOf(now);
  const [person] = await pupilsAndStaff(tx, schoolId, [personId], day);
  if (person === undefined) return null;
  const { purposes, found } = await consentOverview(tx, [personId], schoolId, day);
  const lines = (await entriesAbout(tx, schoolId, [personId])).toSorted((one, other) =>
    laterLine(other, one),
  );
  const requests = await requestsAbout(tx, schoolId, personId);
  const answererIds = [...person.guardians.map(({ id }) => id), person.id];
  const known = new Map((await whoAre(tx, answererIds)).map((one) => [one.id, one]));
  const names = await namesOf(tx, [
    ...peopleIn(lines),
    ...requests.map(({ answererId }) => answererId),
    ...answererIds,
  ]);
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    person: named(personId),
    capacity: person.kind === 'pupil' ? ('pupil' as const) : ('employee' as const),
    ...selfOf(person, day),
    answerers: answererIds
      .filter((id) => id !== person.id || person.kind === 'staff' || mayAnswer(person, id, day, 'no').may)
      .map((id) => ({
        ...named(id),
        capacity:
          id !== person.id
            ? ('guardian' as const)
            : person.kind === 'pupil'
              ? ('pupil' as const)
              : ('employee' as const),
        hasCustody: person.guardians.find((guardian) => guardian.id === id)?.hasCustody ?? null,
        hasAddress: known.get(id)?.email != null,
        mayAnswer: mayAnswer(person, id, day, 'no').may,
      })),
    purposes: purposes.map(({ id, name }) => ({ id, name })),
    consents: found.map(({ purpose, consent }) => ({
      purposeId: purpose.id,
      ...consent,
      byWhom: consent.byWhom.flatMap((id) => (id === null ? [] : [named(id)])),
    })),
    history: lines.slice(0, 500).map((line) => shownLine(line, lines, named)),
    requests: requests.map(({ id, answererId, by, madeAt, expiresAt, revokedAt }) => ({
      id,
      answerer: named(answererId),
      by,
      madeAt,
      expiresAt,
      state: stateOf(revokedAt, expiresAt, now),
    })),
  };
}

function selfOf({ kind, birthDate }: PupilOrStaff, day: string) {
  if (kind === 'staff') return { decidesSelf: true, sixteenOn: null };
  if (birthDate === null) return { decidesSelf: false, sixteenOn: null };
  return { decidesSelf: isSixteen(birthDate, day), sixteenOn: sixteenthBirthday(birthDate) };
}

function peopleIn(lines: readonly ConsentEntry[]): readonly string[] {
  return lines.flatMap(({ answeredBy, recordedBy }) => [answeredBy, recordedBy].flatMap((id) => id ?? []));
}

function shownLine(
  line: ConsentEntry,
  all: readonly ConsentEntry[],
  named: (id: string) => { readonly id: string; readonly name: string },
) {
  const { answeredBy, recordedBy, textDigest: _, requestId: __, subjectId: ___, ...shown } = line;
  return {
    ...shown,
    answeredBy: answeredBy === null ? null : named(answeredBy),
    recordedBy: recordedBy === null ? null : named(recordedBy),
    invalidated: all.some(({ invalidates }) => invalidates === line.id),
  };
}

function stateOf(revokedAt: string | null, expiresAt: string | null, now: Date) {
  if (revokedAt !== null) return 'revoked' as const;
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime()
    ? ('ended' as const)
    : ('open' as const);
}
