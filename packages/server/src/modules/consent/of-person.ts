import { createHash } from 'node:crypto';
import {
  attachmentRow,
  codeRow,
  dayRow,
  type HeldItem,
  type HeldSourceDoor,
  inPortions,
  momentRow,
  type PersonHeld,
  personRow,
  textRow,
} from '../../platform/held-of-person.ts';

/** What was asked and said of somebody's image, and what they said about a child. */
export const consentOfPerson: HeldSourceDoor = {
  source: 'consent',
  async *ofPerson(asked) {
    yield* linesWith(asked);
    yield* scansOf(asked);
  },
};

async function* linesWith({ tx, schoolId, personId }: PersonHeld): AsyncGenerator<HeldItem> {
  const rows = inPortions((after, limit) =>
    tx
      .selectFrom('consent_entry as e')
      .innerJoin('consent_purpose as p', (join) =>
        join.onRef('p.board_id', '=', 'e.board_id').onRef('p.id', '=', 'e.purpose_id'),
      )
      .selectAll('e')
      .select('p.name as purpose')
      .where('e.school_id', '=', schoolId)
      .where((by) => by.or([by('e.subject_id', '=', personId), by('e.answered_by', '=', personId)]))
      .where('e.id', '>', after)
      .orderBy('e.id')
      .limit(limit)
      .execute(),
  );
  for await (const line of rows)
    yield [
      ...codeRow('consent.kind', line.kind),
      ...textRow('consent.purpose', line.purpose),
      ...personRow('consent.about', line.subject_id),
      ...personRow('consent.answered-by', line.answered_by),
      ...codeRow('consent.capacity', line.capacity),
      ...codeRow('consent.way', line.way),
      ...dayRow('consent.said-on', line.said_on),
      ...textRow('consent.reference', line.reference),
      ...textRow('note', line.note),
      ...textRow('consent.source', line.source),
      ...codeRow('consent.reason', line.reason),
    ];
}

/** That a form is kept, and the form: it may be signed by somebody else, so a person looks before it goes along. */
async function* scansOf({ tx, schoolId, personId }: PersonHeld): AsyncGenerator<HeldItem> {
  const rows = inPortions((after, limit) =>
    tx
      .selectFrom('consent_scan')
      .select(['id', 'kind', 'made_at'])
      .where('school_id', '=', schoolId)
      .where('subject_id', '=', personId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  for await (const scan of rows)
    yield [
      ...codeRow('consent.scan', scan.kind),
      ...momentRow('at', scan.made_at),
      ...attachmentRow('consent.form', {
        of: 'scan',
        id: scan.id,
        within: null,
        media: scan.kind === 'picture' ? 'picture' : 'file',
        name: scan.kind === 'picture' ? 'formulier.jpg' : 'formulier.pdf',
        // What was scanned never changes.
        stamp: createHash('sha256').update(scan.id).digest('hex'),
        people: [],
      }),
    ];
}
