import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line } from '../primitives.ts';
import { caseMoved, seenVersion } from './cases-schemas.ts';
import { caseAbout, namedPerson, readerCapacity } from './cases-words.ts';

const tag = 'cases';
const access = { kind: 'able', to: 'cases.read' } as const;
const one = z.strictObject({ schoolId: id, caseId: id });
const path = '/schools/{schoolId}/cases/{caseId}/about';
const about = z.array(caseAbout).min(1).max(9);

/** Whom a case is about, when that turns out otherwise than it was put down. */
export const caseAboutOperations = {
  previewCaseAbout: operation({
    id: 'previewCaseAbout',
    method: 'POST',
    path: `${path}/preview`,
    summary:
      'Who would stop reading the case and who could come to read it, were it about these; changes nothing',
    tag,
    access,
    params: one,
    body: z.strictObject({ about }),
    answer: z.object({
      stop: z
        .array(namedPerson.extend({ capacity: readerCapacity }))
        .meta({ description: 'It could be about them: they read it no more' }),
      come: z
        .array(
          namedPerson.extend({
            capacity: readerCapacity,
            wasKeptOut: z.boolean().meta({
              description: 'They did not read it because it was about who is what they are',
            }),
          }),
        )
        .meta({ description: 'A case about these would have been theirs to read from the beginning' }),
    }),
    problems: ['not-found', 'not-possible'],
  }),
  correctCaseAbout: operation({
    id: 'correctCaseAbout',
    method: 'PUT',
    path,
    summary:
      'Says otherwise whom a case is about, and why. Whom it could be about reads it no more from that moment; of who could come to read it those who are named; refused as `no-reader-left` when nobody would be left',
    tag,
    access,
    params: one,
    body: z.strictObject({
      version: seenVersion,
      about,
      reason: line(500),
      come: z.array(id).max(50).meta({ description: 'Of `come` in the preview, those who are to read it' }),
    }),
    answer: caseMoved,
    problems: ['not-found', 'changed-meanwhile', 'not-possible'],
  }),
} as const;
