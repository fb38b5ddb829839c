import { describe, expect, it } from 'vitest';
import { findingsIn, pieces } from './make-reader.ts';

/** Each detector with what it finds and a near miss that it lets pass. */
const pairs: readonly (readonly [Parameters<typeof pieces>[0], string, string])[] = [
  ['email', 'Mail fien.test@post.example even.', 'Mail info@post.example even.'],
  ['email', 'Mail fien (at) post punt nl even.', 'Kom at home punt uit, zegt de juf Engels.'],
  ['phone', 'App 06-12345678 maar.', 'Op 06-12-2026 zijn we vrij.'],
  ['phone', 'Bel 0598 123456 maar.', 'Bestelling 0598 123.'],
  ['phone', 'Bel +32 470 12 34 56 maar.', 'Bel 0900-1234567 maar.'],
  ['phone', 'Bel nul zes een twee drie vier vijf zes zeven acht.', 'Van nul tot acht: een twee drie.'],
  ['bsn', 'Het BSN is 111222333.', 'Het bestelnummer is 111222333.'],
  ['bsn', 'Ergens stond 1112.22.333 op.', 'Ergens stond 1112.22.334 op.'],
  ['iban', 'Stort op NL91 ABNA 0417 1643 00.', 'Stort op NL91 ABNA 0417 1643 01.'],
  ['iban', 'stort op nl91abna0417164300 graag', 'Stort op NL21 INGB 0001 2345 51.'],
  ['postcode', 'Ophalen op 9876 XZ kan.', 'In 2026 IN de aula.'],
  ['address', 'Ze woont op Kikkerweg 12.', 'De bus stopt bij het museum, Kikkerweg 12.'],
  ['birth-date', 'Geboren op 3 maart 2017.', 'Op 3 maart 2027 is het feest.'],
  ['birth-date', 'Sem (03-03-2016) gaat mee.', 'Het schoolreisje (03-03-2027) gaat door.'],
  ['unknown-name', 'Ook Tamara van Verzinsel kwam.', 'Ook Roald Dahl kwam aan bod.'],
  ['group-and-name', 'Elif uit groep 6 won.', 'Iemand uit groep 6 won.'],
  ['singled-out', 'Hij is het enige kind met een bril.', 'Het is de enige deur met een bel.'],
  ['health', 'Elif heeft diabetes.', 'We collecteren voor diabetes.'],
  ['health', 'Mijn zoon heeft ADHD.', 'Ik heb zelf ADHD.'],
  ['family', 'De ouders van Elif zijn gescheiden.', 'We houden papier gescheiden.'],
  ['talk-outcome', 'Elif blijft zitten in groep 6.', 'Elif blijft zitten op haar stoel.'],
  ['talk-outcome', 'Mijn zoon kreeg een vmbo-advies.', 'De adviesgesprekken zijn in maart.'],
  ['insult', 'jij bent een ezel', 'De ezel in de kinderboerderij balkt.'],
  ['insult', 'wat een klootzak', 'wat een feest'],
  ['insult', 'krijg de kanker', 'een gastles over kanker'],
  ['threat', 'ik maak je af', 'ik maak je tekening af'],
  ['threat', 'ik weet waar je woont', 'ik weet waar je woont en breng de kaart langs'],
  ['obscenity', 'stuur die nudes door', 'een les over nudes'],
  ['copyright', 'Foto: Persbureau Verzonnen', 'Foto: ouderraad'],
  ['copyright', '© Uitgeverij Verzonnen', 'Dit maakten we zelf.'],
];

describe('each detector', () => {
  it.each(pairs)('%s finds: %s, and lets pass: %s', (detector, finds, passes) => {
    expect(pieces(detector, finds)).not.toEqual([]);
    expect(pieces(detector, passes)).toEqual([]);
  });
});

describe('criticism', () => {
  it('is recognised and left alone', () => {
    const [finding] = findingsIn('Ik vind dat De Kastanjeboom dit slecht geregeld heeft.');
    expect(finding).toMatchObject({ detector: 'criticism', attention: 'leave', fixes: [] });
    expect(finding?.bearsOn).toContainEqual({ fact: 'topic', value: ['criticism'], as: 'proposal' });
  });

  it('is only criticism by name where the school is named', () => {
    const [finding] = findingsIn('Ik vind dat de school dit slecht geregeld heeft.');
    expect(finding?.bearsOn).not.toContainEqual({ fact: 'topic', value: ['criticism'], as: 'proposal' });
  });
});

describe('notices', () => {
  const notices = (text: string, context = {}) =>
    findingsIn(text, context)
      .filter(({ detector }) => detector.startsWith('notice'))
      .map(({ detector, note }) => `${detector} ${note.params['notice']}`);

  it('are seen', () => {
    const text = 'Ik werk als docent op het Weversveld College, maar dit is mijn eigen mening.';
    expect(notices(text)).toEqual([
      'notice-present employer',
      'notice-present which-school',
      'notice-present own-opinion',
    ]);
  });

  it('are missed only where the host says they are owed', () => {
    expect(notices('Een vrije dag erbij, mooi!')).toEqual([]);
    expect(notices('Een vrije dag erbij, mooi!', { owedNotices: ['own-opinion'] })).toEqual([
      'notice-missing own-opinion',
    ]);
  });

  it("are seen and put in in the school's own wording", () => {
    const noticeTexts = { 'own-opinion': 'Dit zeg ik en niemand anders.' };
    const context = { owedNotices: ['own-opinion'] as const, noticeTexts };
    const missing = findingsIn('Mooi!', context);
    expect(missing[0]?.fixes[0]?.text).toContain('Dit zeg ik en niemand anders.');
    expect(notices('Mooi! dit zeg ik en niemand anders.', context)).toEqual(['notice-present own-opinion']);
  });
});

it('says that a BSN without any word about it may be one', () => {
  expect(findingsIn('Zie 111222333 hieronder.')[0]).toMatchObject({
    confidence: 0.55,
    note: { code: 'bsn.maybe' },
  });
});

it('finds no names in an address of e-mail twice', () => {
  expect(findingsIn('mail fleur.elif@post.example').map(({ detector }) => detector)).toEqual(['email']);
});

it('finds no telephone number in a bank account', () => {
  expect(findingsIn('Stort op NL91 ABNA 0417 1643 00 graag.').map(({ detector }) => detector)).toEqual([
    'iban',
  ]);
});
