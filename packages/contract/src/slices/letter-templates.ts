import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line, moment } from '../primitives.ts';
import { namedPerson } from './cases-words.ts';
import { addressLines, letterBody, letterField, letterKind, letterSubject } from './letters-words.ts';

/** The templates letters come from, and the paper they are written on. */
const tag = 'letters';
const school = z.strictObject({ schoolId: id });
const template = school.extend({ kind: letterKind });
const templates = '/schools/{schoolId}/letter-templates';
const readSettings = { kind: 'able', to: 'settings.read' } as const;
const changeSettings = { kind: 'able', to: 'settings.change' } as const;

const fieldOfTemplate = z.object({
  field: letterField,
  written: z.string().meta({ description: 'As it stands in the text: `{{geadresseerde}}`' }),
  needed: z.boolean().meta({ description: 'A template without it is refused' }),
  filled: z.enum(['draft', 'final', 'hand']).meta({
    description:
      '`draft`: filled in when a letter is begun, where it is known; `final`: when it is made final, by the day of the letter; `hand`: by who writes it',
  }),
});

const templateText = z.object({ subject: z.string(), body: z.string() });

const templateVersion = templateText.extend({
  version: z.int(),
  madeAt: moment,
  madeBy: namedPerson,
  reset: z.boolean().meta({ description: 'It went back to the text that comes with Plaatswijs' }),
});

const shownTemplate = templateText.extend({
  kind: letterKind,
  version: z.int().meta({ description: '0: the text that comes with Plaatswijs, never changed here' }),
  own: z.boolean().meta({ description: 'The school has a text of its own' }),
  standard: templateText.meta({ description: 'The text that comes with Plaatswijs' }),
  fields: z.array(fieldOfTemplate),
  versions: z.array(templateVersion).meta({ description: 'Newest first' }),
});

const seenTemplate = z
  .int()
  .min(0)
  .meta({ description: 'The version that was seen; another is refused as `changed-meanwhile`' });

const headFields = {
  lines: addressLines.meta({ description: 'Address of the school' }),
  telephone: line(40).nullable(),
  web: line(120).nullable(),
  place: line(80).nullable().meta({ description: 'Before the date of a letter' }),
  authority: line(160).nullable().meta({
    description: 'The bevoegd gezag, in whose name decisions are taken; null: the board by its name',
  }),
  objectionTo: line(300).nullable().meta({
    description: 'Where an objection is sent; a decision can not be made final without it',
  }),
};

const shownHead = z.object({
  version: z.int().meta({ description: 'Moves with every change; 0: nothing was settled yet' }),
  lines: z.array(z.string()),
  telephone: z.string().nullable(),
  web: z.string().nullable(),
  place: z.string().nullable(),
  authority: z.string().nullable(),
  objectionTo: z.string().nullable(),
  name: z.string(),
  board: z.string(),
  colour: z.string(),
  hasLogo: z
    .boolean()
    .meta({ description: 'There is a logo that comes out in a letter: a PNG; a WebP does not' }),
});

export const letterTemplateOperations = {
  listLetterTemplates: operation({
    id: 'listLetterTemplates',
    method: 'GET',
    path: templates,
    summary: 'The templates of letters, each as it counts at the school now',
    tag,
    access: readSettings,
    params: school,
    answer: z.object({
      items: z.array(
        z.object({
          kind: letterKind,
          subject: z.string(),
          version: z.int(),
          own: z.boolean(),
          changedAt: moment.nullable(),
        }),
      ),
    }),
  }),
  showLetterTemplate: operation({
    id: 'showLetterTemplate',
    method: 'GET',
    path: `${templates}/{kind}`,
    summary: 'A template with the fields it knows and every text it had',
    tag,
    access: readSettings,
    params: template,
    answer: shownTemplate,
  }),
  changeLetterTemplate: operation({
    id: 'changeLetterTemplate',
    method: 'PUT',
    path: `${templates}/{kind}`,
    summary:
      'Gives a template another text, as a new version. Refused with `unknown-field`, or with `lacks-…` for a field that the law or fairness asks for: `lacks-objection-until`',
    tag,
    access: changeSettings,
    params: template,
    body: z.strictObject({ version: seenTemplate, subject: letterSubject, body: letterBody }),
    answer: shownTemplate,
    problems: ['changed-meanwhile', 'not-possible'],
  }),
  resetLetterTemplate: operation({
    id: 'resetLetterTemplate',
    method: 'POST',
    path: `${templates}/{kind}/reset`,
    summary: 'Goes back to the text that comes with Plaatswijs, as a new version',
    tag,
    access: changeSettings,
    params: template,
    body: z.strictObject({ version: seenTemplate }),
    answer: shownTemplate,
    problems: ['changed-meanwhile', 'conflict'],
  }),
  previewLetterTemplate: operation({
    id: 'previewLetterTemplate',
    method: 'POST',
    path: `${templates}/{kind}/preview`,
    summary: 'What a letter with this text looks like, as PDF, with made-up values; nothing is kept',
    tag,
    access: readSettings,
    params: template,
    body: z.strictObject({ subject: letterSubject, body: letterBody }),
    answer: z.object({ pdf: z.base64() }),
    problems: ['not-possible'],
    perMinute: 30,
  }),
  showLetterHead: operation({
    id: 'showLetterHead',
    method: 'GET',
    path: '/schools/{schoolId}/letter-head',
    summary: 'What stands at the head of letters of the school; colour and logo are those of the house style',
    tag,
    access: readSettings,
    params: school,
    answer: shownHead,
  }),
  changeLetterHead: operation({
    id: 'changeLetterHead',
    method: 'PUT',
    path: '/schools/{schoolId}/letter-head',
    summary: 'Settles what stands at the head of letters from now on; give the version back that was seen',
    tag,
    access: changeSettings,
    params: school,
    body: z.strictObject({
      version: z.int().min(0).meta({ description: 'Another one is refused as `changed-meanwhile`' }),
      ...headFields,
    }),
    answer: shownHead,
    problems: ['changed-meanwhile'],
  }),
} as const;
