import { describe, expect, it } from 'vitest';
import { findingsIn, groupSix, pieces } from './make-reader.ts';

const names = (text: string, context?: typeof groupSix) => pieces('roster-name', text, context);

describe('a name of the roster is found', () => {
  it.each([
    ['full', 'Ook Fleur van den Boterberg zong mee.', 'Fleur van den Boterberg'],
    ['full, in small letters', 'ook fleur van den boterberg zong mee', 'fleur van den boterberg'],
    ['without its tussenvoegsel', 'Ook Fleur Boterberg zong mee.', 'Fleur Boterberg'],
    ['surname first', 'Boterberg, Fleur: aanwezig', 'Boterberg, Fleur'],
    ['with an initial', 'Door F. van den Boterberg gemaakt.', 'F. van den Boterberg'],
    ['with the initial of the surname', 'Gemaakt door Fleur B. en anderen.', 'Fleur B'],
    ['given name only', 'Ook Elif zong mee.', 'Elif'],
    ['given name in small letters', 'ook youssef zong mee', 'youssef'],
    ['with possession', 'De wanten en Fleurs muts.', 'Fleurs'],
    ['with an apostrophe', "De wanten en Zoë's muts.", 'Zoë'],
    ['without diacritics', 'Ook Zoe Regenboogsma en anderen.', 'Zoe Regenboogsma'],
    ['without a stroke', 'Ook Kasia Lakowiczka zong.', 'Kasia Lakowiczka'],
    ['with a dotless i', 'Ook Elif Yildizcan zong.', 'Elif Yildizcan'],
    ['as a pet name', 'Ook Fleurtje zong mee.', 'Fleurtje'],
    ['as a short name', 'Ook Bas Knikkerman zong mee.', 'Bas Knikkerman'],
    ['by the official name', 'Ook Sebastiaan zong mee.', 'Sebastiaan'],
    ['double, with a hyphen', 'Ook Anne-Fleur zong mee.', 'Anne-Fleur'],
    ['double, with a space', 'Ook Anne Fleur ter Limonade zong mee.', 'Anne Fleur ter Limonade'],
    ['with one typo in the given name', 'Ook Yousef El Maanzadi zong.', 'Yousef El Maanzadi'],
    ['with one typo in the surname', 'Ook Tjibbe Fietsma zong.', 'Tjibbe Fietsma'],
    ['with two letters swapped', 'Ook Tjibeb zong mee.', 'Tjibeb'],
    ['after a title', 'Met dank aan juf Sanne en iedereen.', 'Sanne'],
    ['after a title, in small letters', 'met dank aan juf sanne en iedereen', 'sanne'],
    ['surname after a title', 'Vraag het mevrouw Van der Agenda maar.', 'Van der Agenda'],
    ['that is a word, inside a sentence', 'Vandaag las Storm voor.', 'Storm'],
    ['that is a word, with what a person does', 'Roos vertelde over haar hond.', 'Roos'],
    ['in Arabic order of particles', 'Ook Noor el Zonnari zong.', 'Noor el Zonnari'],
    ["with 't", "Ook Jet 't Hooft-Appelman zong.", "Jet 't Hooft-Appelman"],
  ])('%s', (_form, text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('what only looks like a name passes', () => {
  it.each([
    'Een storm trok over het plein en de roos verloor haar blad.',
    'De merel en de mees broeden in de linde.',
    'We fietsen door de Merelstraat naar de Emmaschool.',
    'Basisschool De Merel en kinderopvang Puck organiseren een markt.',
    'Storm is voor morgen aangekondigd.',
    'STORM OP KOMST: DE SCHOOL IS DICHT',
    'Er was geen sem of punt te zien; de puck lag op het ijs.',
    'Roos, tulp en narcis: alle drie in bloei.',
    'Op de Pluimlaan staat De Kastanjeboom in bloei.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('who may be meant', () => {
  it('is one of so many, and never one person as a fact', () => {
    const [finding] = findingsIn('Vandaag was Daan de winnaar.');
    expect(finding?.meant?.count).toBe(2);
    expect(finding?.note).toEqual({ code: 'roster-name.part', params: { count: 2 } });
  });

  it('is ranked own group, school, board', () => {
    const near = findingsIn('Vandaag zong Femke.')[0]?.meant?.candidates;
    expect(near?.map(({ distance }) => distance)).toEqual(['school']);
    const own = findingsIn('Vandaag zong Femke.', { school: 'kastanje', groups: ['po-7'] });
    expect(own[0]?.meant?.candidates[0]?.distance).toBe('own-group');
    const far = findingsIn('Vandaag zong Femke Schaatsema.', { school: 'overkant', groups: ['ov-5'] });
    expect(far[0]?.meant?.candidates[0]?.distance).toBe('board');
  });

  it('makes us surer the nearer they are', () => {
    const sureness = (groups: readonly string[], school: string) =>
      findingsIn('Vandaag zong Femke mee.', { school, groups })[0]?.confidence ?? 0;
    expect(sureness(['po-7'], 'kastanje')).toBeGreaterThan(sureness(['po-6'], 'kastanje'));
    expect(sureness(['po-6'], 'kastanje')).toBeGreaterThan(sureness([], 'overkant'));
  });

  it('is never the author', () => {
    expect(names('Groeten van juf Sanne', { ...groupSix, author: 's01' })).toEqual([]);
    expect(names('Vandaag zong Daan mee.', { ...groupSix, author: 'p19' })).toEqual(['Daan']);
  });

  it('proposes what somebody is to the school only where all who may be meant are', () => {
    const bearing = findingsIn('Met juf Sanne gingen we op pad.')[0]?.bearsOn;
    expect(bearing).toContainEqual({ fact: 'person.who', value: 'staff', as: 'proposal' });
  });
});

it('offers the initial, nothing or a role in place of a name', () => {
  const [finding] = findingsIn('Vandaag las Fleur van den Boterberg voor.');
  expect(finding?.fixes.map(({ code, text }) => [code, text])).toEqual([
    ['initial', 'F.'],
    ['remove', ''],
    ['role', 'een leerling'],
  ]);
});
