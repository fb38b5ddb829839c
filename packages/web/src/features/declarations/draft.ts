import type { ChannelKind } from '@plaatswijs/contract';
import type { NamedPerson } from '../../app/person-picker.tsx';
import { daysAfter, today } from '../../app/today.ts';
import type { DeclarationMessages } from '../../messages/nl/office/declarations.ts';
import type { FormError } from '../../ui/index.ts';
import type { Kind, NewDeclaration } from './declaration-queries.ts';

type Content = NewDeclaration['content'];
type Tie = Extract<Content, { kind: 'existing-tie' }>['tie'];
type Scope = Extract<Content, { kind: 'lesson-permission' }>['scope'];

/** A declaration while it is being made: everything any kind asks. */
export interface Draft {
  readonly kind: Kind | null;
  readonly aboutMe: boolean;
  readonly about: NamedPerson | null;
  readonly other: NamedPerson | null;
  readonly tie: Tie | null;
  readonly channel: ChannelKind | null;
  readonly name: string;
  readonly groupId: string | null;
  readonly scope: Scope | null;
  readonly leftOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Kinds that are about a pupil. */
export function isAboutPupil(kind: Kind | null): boolean {
  return kind === 'device-exemption' || kind === 'leaving-date';
}

/** Longest a kind counts, in days; the server has the last word. */
const mostDays: Readonly<Record<Kind, number>> = {
  'existing-tie': 3 * 365,
  'professional-account': 3 * 365,
  'school-project': 365,
  'lesson-permission': 1,
  'device-exemption': 365,
  'leaving-date': 5 * 365,
};

/** The last day that is proposed for a kind. */
export function usualEnd(kind: Kind): string {
  return daysAfter(today(), Math.min(mostDays[kind], 365));
}

export const emptyDraft: Draft = {
  kind: null,
  aboutMe: true,
  about: null,
  other: null,
  tie: null,
  channel: null,
  name: '',
  groupId: null,
  scope: null,
  leftOn: null,
  startsOn: today(),
  endsOn: null,
};

function contentOf(draft: Draft): Content | null {
  const { kind, tie, channel, groupId, scope, leftOn } = draft;
  const name = draft.name.trim();
  switch (kind) {
    case null:
      return null;
    case 'existing-tie':
      return tie === null ? null : { kind, tie };
    case 'professional-account':
      return channel === null || name === '' ? null : { kind, channel, name };
    case 'school-project':
      return name === '' ? null : { kind, name, groupId };
    case 'lesson-permission':
      return groupId === null || scope === null ? null : { kind, groupId, scope };
    case 'device-exemption':
      return { kind };
    case 'leaving-date':
      return leftOn === null ? null : { kind, leftOn };
  }
}

/** The request, once nothing is missing. */
export function sentDraft(draft: Draft): NewDeclaration | null {
  const content = contentOf(draft);
  const { startsOn, endsOn, about, other, kind, aboutMe } = draft;
  if (content === null || startsOn === null || endsOn === null) return null;
  const ofOther = (isAboutPupil(kind) || !aboutMe) && kind !== 'existing-tie';
  return {
    content,
    startsOn,
    endsOn,
    ...(ofOther && about !== null ? { about: about.id } : {}),
    ...(kind === 'existing-tie' && other !== null ? { other: other.id } : {}),
  };
}

/** What is missing, by the id of its field. */
export function wrongDraft(draft: Draft, t: DeclarationMessages): readonly FormError[] {
  const { kind, about, other, aboutMe, startsOn, endsOn } = draft;
  if (kind === null) return [{ field: 'declaration-kind', message: t.kindMissing }];
  const missing = (wanted: boolean, field: string, message: string): FormError[] =>
    wanted ? [{ field, message }] : [];
  const ofOther = isAboutPupil(kind) || (!aboutMe && kind !== 'existing-tie');
  const named = kind === 'professional-account' || kind === 'school-project';
  const early = startsOn !== null && endsOn !== null && (endsOn < startsOn || endsOn < today());
  return [
    ...missing(ofOther && about === null, 'declaration-about', t.whoMissing),
    ...missing(kind === 'existing-tie' && other === null, 'declaration-other', t.otherMissing),
    ...missing(kind === 'existing-tie' && draft.tie === null, 'declaration-tie', t.tieMissing),
    ...missing(
      kind === 'professional-account' && draft.channel === null,
      'declaration-channel',
      t.channelMissing,
    ),
    ...missing(
      named && draft.name.trim() === '',
      'declaration-name',
      kind === 'school-project' ? t.projectNameMissing : t.accountNameMissing,
    ),
    ...missing(kind === 'lesson-permission' && draft.groupId === null, 'declaration-group', t.groupMissing),
    ...missing(kind === 'lesson-permission' && draft.scope === null, 'declaration-scope', t.scopeMissing),
    ...missing(kind === 'leaving-date' && draft.leftOn === null, 'declaration-left', t.leftOnMissing),
    ...missing(startsOn === null, 'declaration-starts', t.datesMissing),
    ...missing(endsOn === null, 'declaration-ends', t.datesMissing),
    ...missing(early, 'declaration-ends', t.datesOrder),
  ];
}
