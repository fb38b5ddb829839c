import { findRosterNames } from '../names/find-roster-names.ts';
import type { NameMatch } from '../names/name-match.ts';
import { searchFor } from '../names/name-search.ts';
import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { FactBearing, Fix, Span, WhoMayBeMeant } from '../reading/finding.ts';
import { makeFinding, removal } from '../reading/make-finding.ts';
import { spanOf } from '../reading/sentence-view.ts';
import type { RosterIndex } from '../roster/build-roster-index.ts';
import { rankPeople } from '../roster/rank-people.ts';
import type { PersonKind } from '../roster/roster-person.ts';

/**
 * Names of people the school knows: full, in either order, with initials, a title, a short or pet name, the `s` of
 * possession or one slip. It says who may be meant, the nearest first, and never who is.
 *
 * Must pass: the same words as words (a storm, a roos), as a street or a school, and the author's own name.
 */
export const rosterName: Detector = {
  name: 'roster-name',
  find: (draft) => {
    const { roster } = draft;
    if (roster === undefined) return [];
    const search = searchFor(draft, roster);
    return findRosterNames(search).flatMap((match) => {
      const meant = rankPeople(search.standing, match.people);
      if (meant.count === 0) return [];
      const span = spanOf(draft, match);
      return makeFinding('roster-name', span, match.confidence, {
        meant,
        code: `roster-name.${match.form}`,
        params: { count: meant.count },
        bearsOn: bearsOn(meant),
        fixes: fixes(draft, roster, match, span, meant),
      });
    });
  },
};

function bearsOn(meant: WhoMayBeMeant): readonly FactBearing[] {
  const kind = commonKind(meant);
  const named: FactBearing = { fact: 'person.shown', value: ['named'], as: 'proposal' };
  return kind === undefined ? [named] : [named, { fact: 'person.who', value: kind, as: 'proposal' }];
}

/** What all who may be meant are to the school; nothing where they differ. */
function commonKind({ candidates }: WhoMayBeMeant): PersonKind | undefined {
  const kinds = new Set(candidates.map(({ kind }) => kind));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

/** What stands in a Dutch text instead of a name. */
const roles: Readonly<Record<PersonKind, string>> = {
  pupil: 'een leerling',
  staff: 'een medewerker',
  parent: 'een ouder',
  other: 'iemand',
};

function fixes(
  { tokens, text }: Draft,
  roster: RosterIndex,
  { from, possessive }: NameMatch,
  span: Span,
  meant: WhoMayBeMeant,
): readonly Fix[] {
  const kind = commonKind(meant);
  const initial = initialOf(text, span);
  const found: Fix[] = [removal(span)];
  // A letter that could be half of another name (A. de Vries) would be found again, so it is only given where it ends.
  if (!leadsToSurname(roster, tokens[from + 1]?.word)) {
    found.unshift({ code: 'initial', ...span, text: possessive ? `${initial}.'s` : `${initial}.` });
  }
  if (kind !== undefined && !possessive) {
    const role = roles[kind];
    const capital = tokens[from]?.first === true;
    found.push({
      code: 'role',
      ...span,
      text: capital ? role.charAt(0).toUpperCase() + role.slice(1) : role,
    });
  }
  return found;
}

function leadsToSurname({ words }: RosterIndex, next: string | undefined): boolean {
  return next !== undefined && !words.has(next) && next.length === 1;
}

function initialOf(text: string, { start }: Span): string {
  return String.fromCodePoint(text.codePointAt(start) ?? 0x3f).toUpperCase();
}
