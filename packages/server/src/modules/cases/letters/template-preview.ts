import type { LetterField } from '@plaatswijs/contract';
import type { HeadOfLetters } from './head-of-letters.ts';
import { filledIn, type LetterValues } from './letter-fields.ts';
import { letterPdf } from './letter-paper.ts';
import { inOneSentence } from './letter-values.ts';
import type { LetterText } from './standard-letters.ts';

/** Values of nobody, so that a template can be looked at. */
const madeUp: Readonly<Record<Exclude<LetterField, 'school' | 'authority' | 'objection-to'>, string>> = {
  addressee: 'mevrouw Voorbeeld',
  about: 'Robin Voorbeeld',
  'case-number': '2026-12',
  article: 'artikel 4 (Wat er gebeurt als het misgaat) van ons protocol voor sociale media',
  facts: 'Hier staat wat er is gebeurd, in feiten: wie, wat, waar en wanneer.',
  reason: 'Hier staat waarom de school dit besluit.',
  measure: 'een voorbeeldmaatregel',
  from: '3 maart 2026',
  until: '5 maart 2026',
  days: '3',
  'other-school': 'Basisschool Het Voorbeeld',
  'talk-on': 'dinsdag 3 maart om 15.30 uur',
  'talk-place': 'op school, in de kamer van de directeur',
  'view-term': 'drie weken',
  'view-until': '24 maart 2026',
  'objection-term': 'zes weken',
  'objection-until': '14 april 2026',
  'objection-decision-until': '12 mei 2026',
  'objection-outcome': 'Hier staat wat er op het bezwaar is beslist.',
  'appeal-term': 'zes weken',
  'appeal-until': '14 april 2026',
  'removal-of': 'Hier staat welk bericht het is, en waar het staat.',
  'removal-before': '10 maart 2026',
};

/** A letter with this text and made-up values, as PDF. */
export function previewOf({ subject, body }: LetterText, head: HeadOfLetters): Promise<Buffer> {
  const values: LetterValues = {
    ...madeUp,
    school: head.name,
    authority: head.authority ?? `Het bestuur van ${head.board}`,
    'objection-to': inOneSentence(head.objectionTo ?? 'het bestuur (adres nog invullen bij het briefhoofd)'),
  };
  return letterPdf(
    {
      subject: filledIn(subject, values),
      body: filledIn(body, values),
      addressee: { name: madeUp.addressee, lines: ['Voorbeeldstraat 1', '1234 AB Voorbeeld'] },
      signatory: { name: 'J. Voorbeeld', role: 'directeur' },
      datedOn: '2026-03-02',
      number: null,
      madeAt: new Date('2026-03-02T09:00:00Z'),
    },
    head,
  );
}
