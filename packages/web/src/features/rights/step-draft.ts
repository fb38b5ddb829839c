import type { RightsStepsMessages } from '../../messages/nl/office/rights-steps.ts';
import type { FormError } from '../../ui/index.ts';
import type { Decision, RightsRequest } from './rights-queries.ts';
import type { RightsThings, StepPlan } from './step-queries.ts';

type Asked = RightsRequest['asker'];

type Plan<Kind extends StepPlan['kind']> = Extract<StepPlan, { readonly kind: Kind }>;

/** What is typed and chosen, of every kind of step at once. */
export interface StepDraft {
  readonly kind: StepPlan['kind'] | null;
  readonly givenName: string;
  readonly callName: string;
  readonly prefix: string;
  readonly surname: string;
  readonly initials: string;
  readonly birthDate: string | null;
  readonly fileId: string | null;
  readonly saidBy: Plan<'file-statement'>['saidBy'] | null;
  readonly text: string;
  readonly ground: Plan<'file-erasure'>['ground'] | null;
  readonly purposeIds: readonly string[];
  readonly publicationId: string | null;
  readonly photoId: string | null;
  readonly said: string;
}

/** An empty one; names and date as they are now, to put right. What there is one of, is chosen. */
export function startOf(
  { details, files }: RightsThings,
  { capacity, outcome }: { readonly capacity: Asked['capacity']; readonly outcome: Decision['outcome'] },
): StepDraft {
  const { givenName, callName, prefix, surname, initials, birthDate } = details;
  return {
    kind: null,
    givenName,
    callName: callName ?? '',
    prefix: prefix ?? '',
    surname,
    initials: initials ?? '',
    birthDate,
    fileId: files.length === 1 ? (files[0]?.fileId ?? null) : null,
    // What the school puts right is its own; a statement is of who asked for it.
    saidBy: outcome === 'corrected' ? 'school' : capacity === 'guardian' ? 'guardian' : 'person',
    text: '',
    ground: null,
    purposeIds: [],
    publicationId: null,
    photoId: null,
    said: '',
  };
}

/** Only what is other than it was. */
function changesOf(draft: StepDraft, { details }: RightsThings): Plan<'person-details'>['changes'] {
  const orNull = (typed: string) => (typed.trim() === '' ? null : typed.trim());
  const typed = {
    givenName: draft.givenName.trim(),
    callName: orNull(draft.callName),
    prefix: orNull(draft.prefix),
    surname: draft.surname.trim(),
    initials: orNull(draft.initials),
    birthDate: draft.birthDate,
  };
  return {
    ...(typed.givenName === details.givenName ? {} : { givenName: typed.givenName }),
    ...(typed.callName === details.callName ? {} : { callName: typed.callName }),
    ...(typed.prefix === details.prefix ? {} : { prefix: typed.prefix }),
    ...(typed.surname === details.surname ? {} : { surname: typed.surname }),
    ...(typed.initials === details.initials ? {} : { initials: typed.initials }),
    ...(typed.birthDate === details.birthDate ? {} : { birthDate: typed.birthDate }),
  };
}

/** What is sent; null while something is missing. */
export function planOf(draft: StepDraft, things: RightsThings): StepPlan | null {
  const { fileId, saidBy, ground, purposeIds, publicationId, photoId } = draft;
  switch (draft.kind) {
    case null:
      return null;
    case 'person-details': {
      const changes = changesOf(draft, things);
      const named = draft.givenName.trim() !== '' && draft.surname.trim() !== '';
      return named && Object.keys(changes).length > 0 ? { kind: draft.kind, changes } : null;
    }
    case 'file-statement': {
      const text = draft.text.trim();
      return fileId === null || saidBy === null || text === ''
        ? null
        : { kind: draft.kind, fileId, saidBy, text };
    }
    case 'file-erasure':
      return fileId === null || ground === null ? null : { kind: draft.kind, fileId, ground };
    case 'consent-withdrawal':
      return purposeIds.length === 0 ? null : { kind: draft.kind, purposeIds: [...purposeIds] };
    case 'publication-recall':
      return publicationId === null ? null : { kind: draft.kind, publicationId };
    case 'photo-cover':
    case 'photo-erasure':
      return photoId === null ? null : { kind: draft.kind, photoId };
    case 'by-hand':
      return draft.said.trim() === '' ? null : { kind: draft.kind, said: draft.said.trim() };
  }
}

/** What is wrong with what was typed, field by field. */
export function faultsOf(
  draft: StepDraft,
  things: RightsThings,
  t: RightsStepsMessages,
): readonly FormError[] {
  const missing = (field: string, message: string, is: boolean) => (is ? [{ field, message }] : []);
  switch (draft.kind) {
    case null:
      return [{ field: 'step-kind', message: t.kindMissing }];
    case 'person-details':
      if (draft.givenName.trim() === '') return [{ field: 'step-given', message: t.nameMissing }];
      if (draft.surname.trim() === '') return [{ field: 'step-surname', message: t.nameMissing }];
      return missing('step-given', t.correctMissing, Object.keys(changesOf(draft, things)).length === 0);
    case 'file-statement':
      return [
        ...missing('step-file', t.fileMissing, draft.fileId === null),
        ...missing('step-said-by', t.saidByMissing, draft.saidBy === null),
        ...missing('step-text', t.statementMissing, draft.text.trim() === ''),
      ];
    case 'file-erasure':
      return [
        ...missing('step-file', t.fileMissing, draft.fileId === null),
        ...missing('step-ground', t.groundMissing, draft.ground === null),
      ];
    case 'consent-withdrawal':
      return missing('step-purposes', t.purposesMissing, draft.purposeIds.length === 0);
    case 'publication-recall':
      return missing('step-publication', t.publicationMissing, draft.publicationId === null);
    case 'photo-cover':
    case 'photo-erasure':
      return missing('step-photo', t.photoMissing, draft.photoId === null);
    case 'by-hand':
      return missing('step-said', t.byHandMissing, draft.said.trim() === '');
  }
}
