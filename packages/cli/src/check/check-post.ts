import {
  type CompiledProtocol,
  type KnownFact,
  readSituation,
  type Situation,
  type SituationProblem,
} from '@plaatswijs/rules';
import { createTextReader, type Lexicon } from '@plaatswijs/text';
import { type ConfirmedPost, confirmedPost, readPost } from '@plaatswijs/text/check';
import { type RosterOfFile, rosterSchool } from '../input/read-roster.ts';
import { mediaOf, type SeenPhoto, withPhotos } from './photo-facts.ts';

/** A post on the desk: the text, its photos, and all that does not change while questions are answered. */
export interface Desk {
  readonly compiled: CompiledProtocol;
  readonly text: string;
  readonly photos: readonly SeenPhoto[];
  readonly lexicon: Lexicon;
  readonly roster: RosterOfFile | null;
  readonly schoolName: string;
}

type Contradictory = { readonly ok: false; readonly problems: readonly SituationProblem[] };

/** Makes the check of one post: what it says given what was told. The same as the server's, without its records. */
export function openCheck({ compiled, text, photos, lexicon, roster, schoolName }: Desk) {
  const reader = createTextReader({
    lexicon,
    ownNames: [schoolName, compiled.protocol.holder.name],
    ...(roster === null ? {} : { roster: roster.index }),
  });
  const noticeTexts = {
    'which-school': `Ik werk op ${schoolName}.`,
    employer: `Ik werk op ${schoolName}.`,
    'on-behalf': `Namens ${schoolName}.`,
  };
  return (told: Situation) =>
    readPost<Contradictory, ConfirmedPost>({
      read: (owedNotices) => reader.read(text, { school: rosterSchool, owedNotices, noticeTexts }),
      situationWith: (detected) => {
        const known = { ...publishing, ...mediaOf(photos), ...told.facts };
        const facts = { ...known, ...withPhotos(photos, known, detected(known)) };
        return readSituation({ referenceDate: told.referenceDate, facts }, compiled.vocabulary);
      },
      confirm: (situation) => confirmedPost(compiled, situation),
    });
}

/** Who has a text checked is about to post it, unless they say otherwise. */
const publishing: Readonly<Record<string, KnownFact>> = {
  act: { value: 'publish', source: { kind: 'person' } },
};
