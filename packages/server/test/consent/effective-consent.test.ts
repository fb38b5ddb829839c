import { describe, expect, it } from 'vitest';
import type { AnswerKind, ConsentEntry } from '../../src/modules/consent/consent-entry.ts';
import { consentFacts } from '../../src/modules/consent/consent-facts.ts';
import { type ConsentCase, effectiveConsent } from '../../src/modules/consent/effective-consent.ts';
import {
  both,
  child,
  facebook,
  father,
  instagram,
  justSixteen,
  line,
  mother,
  today,
  version,
  young,
} from './made-up-lines.ts';

function stands(entries: readonly ConsentEntry[], given: Partial<ConsentCase> = {}) {
  const subject = { kind: 'pupil', birthDate: young, guardians: both } as const;
  return effectiveConsent({
    subject,
    entries,
    versions: [version(1)],
    needs: [facebook],
    on: today,
    ...given,
  });
}

function pupilOf(birthDate: string | null, guardians = both) {
  return { subject: { kind: 'pupil', birthDate, guardians } as const };
}

describe('how consent stands', () => {
  it('CON-1: nobody asked and nobody answered is none, and so is only being asked', () => {
    expect(stands([])).toMatchObject({ state: 'none', why: 'nobody-asked', byWhom: [], proof: null });
    const asked = { ...line('given', mother), kind: 'asked' } as const;
    expect(stands([asked])).toMatchObject({ state: 'none', why: 'no-answer-yet' });
  });

  it('CON-3: one signature is enough, one no of two is a hold, and a no alone is a no', () => {
    expect(stands([line('given', mother)])).toMatchObject({
      state: 'given',
      why: 'agreed',
      byWhom: [mother],
      proof: 'written',
      since: '2026-09-01',
    });
    expect(stands([line('given', mother), line('refused', father)])).toMatchObject({
      state: 'hold',
      why: 'guardians-disagree',
    });
    expect(stands([line('refused', father)])).toMatchObject({ state: 'refused', byWhom: [father] });
    expect(stands([line('withdrawn', father), line('refused', mother)])).toMatchObject({
      state: 'withdrawn',
    });
  });

  it('CON-4: the last word of one person replaces their earlier one, in both directions', () => {
    const yes = line('given', mother, { saidOn: '2026-09-01' });
    const back = line('withdrawn', mother, { saidOn: '2026-10-01' });
    const again = line('given', mother, { saidOn: '2026-11-01' });
    expect(stands([yes, back])).toMatchObject({ state: 'withdrawn', since: '2026-10-01' });
    expect(stands([yes, back, again])).toMatchObject({ state: 'given', since: '2026-11-01' });
    expect(stands([yes, back, again], { on: '2026-10-15' })).toMatchObject({ state: 'withdrawn' });
    expect(stands([yes, back, again], { on: '2026-08-15' })).toMatchObject({ state: 'none' });
  });

  it('CON-5: on one day what was written down last counts, at one moment what forbids', () => {
    const yes = line('given', mother, { recordedAt: '2026-09-01T10:00:00Z' });
    expect(stands([line('refused', mother, { recordedAt: '2026-09-01T09:00:00Z' }), yes]).state).toBe(
      'given',
    );
    expect(stands([line('refused', mother, { recordedAt: '2026-09-01T11:00:00Z' }), yes]).state).toBe(
      'refused',
    );
    expect(stands([yes, line('refused', mother, { recordedAt: '2026-09-01T10:00:00Z' })]).state).toBe(
      'refused',
    );
  });

  it('CON-5: what is written down late was still said early', () => {
    const back = line('withdrawn', mother, { saidOn: '2026-10-01' });
    const paper = line('given', mother, { saidOn: '2026-09-01', recordedAt: '2026-10-10T10:00:00Z' });
    expect(stands([back, paper]).state).toBe('withdrawn');
    const first = line('refused', mother);
    expect(stands([first, line('given', mother)]).state).toBe('refused');
    const asked = { ...line('given', mother, { saidOn: '2026-11-20' }), kind: 'asked' } as const;
    expect(stands([asked], { on: '2026-11-19' }).why).toBe('nobody-asked');
  });

  it('CON-3: of two that agree the best proof speaks, and of equals the oldest', () => {
    const phoned = { way: 'phone', note: 'belde zelf', recordedBy: 'office' } as const;
    const both = [line('given', mother, phoned), line('given', father, { saidOn: '2026-10-01' })];
    expect(stands(both)).toMatchObject({ proof: 'written', since: '2026-10-01', byWhom: [father, mother] });
    const written = [line('given', father, { saidOn: '2026-10-01' }), line('given', mother)];
    expect(stands(written)).toMatchObject({ since: '2026-09-01', byWhom: [mother, father] });
  });

  it('CON-6: what is not known of custody allows nothing and holds everything', () => {
    const unknown = pupilOf(young, [
      { id: mother, hasCustody: true },
      { id: father, hasCustody: null } as never,
    ]);
    expect(stands([line('given', father)], unknown)).toMatchObject({
      state: 'none',
      why: 'only-yes-of-unknown-custody',
    });
    expect(stands([line('given', mother), line('refused', father)], unknown)).toMatchObject({
      state: 'hold',
      why: 'no-of-unknown-custody',
    });
    const without = pupilOf(young, [
      { id: mother, hasCustody: true },
      { id: father, hasCustody: false },
    ]);
    expect(stands([line('given', father)], without)).toMatchObject({
      state: 'none',
      why: 'only-yes-without-custody',
    });
    expect(stands([line('given', mother), line('refused', father)], without)).toMatchObject({
      state: 'given',
      notes: ['no-without-custody'],
    });
    const alone = pupilOf(young, [{ id: mother, hasCustody: true }]);
    expect(stands([line('given', father)], alone).state).toBe('none');
    expect(stands([line('given', mother), line('withdrawn', father)], alone)).toMatchObject({
      state: 'hold',
      why: 'no-of-former-guardian',
    });
  });

  it('CON-7: what parents gave stands after the birthday until the pupil says something', () => {
    const yes = line('given', mother);
    const sixteen = pupilOf(justSixteen);
    expect(stands([yes], { ...sixteen, on: '2026-11-09' })).toMatchObject({ state: 'given', notes: [] });
    expect(stands([yes], { ...sixteen, on: '2026-11-10' })).toMatchObject({
      state: 'given',
      notes: ['by-parents-before-sixteen'],
    });
    const own = line('refused', child, { saidOn: '2026-11-12' });
    expect(stands([yes, own], { ...sixteen, on: '2026-11-11' }).state).toBe('given');
    expect(stands([yes, own], sixteen)).toMatchObject({
      state: 'refused',
      notes: ['decides-self'],
      byWhom: [child],
    });
    const late = line('given', father, { saidOn: '2026-11-15' });
    expect(stands([late], sixteen)).toMatchObject({ state: 'none', notes: ['decides-self'] });
    expect(
      stands([line('refused', mother), line('given', child, { saidOn: '2026-11-12' })], sixteen).state,
    ).toBe('given');
    expect(stands([yes, line('withdrawn', mother, { saidOn: '2026-11-12' })], sixteen).state).toBe(
      'withdrawn',
    );
    expect(stands([yes, line('refused', child, { saidOn: '2026-11-09' })], sixteen).state).toBe('given');
  });

  it('CON-7: whose age is not known is held by a no of their own', () => {
    const unknown = pupilOf(null);
    expect(stands([line('given', mother)], unknown)).toMatchObject({
      state: 'given',
      notes: ['age-unknown'],
    });
    expect(stands([line('given', mother), line('refused', child)], unknown)).toMatchObject({
      state: 'hold',
      why: 'no-of-pupil-of-unknown-age',
    });
    expect(stands([line('given', child)], unknown).state).toBe('none');
  });

  it('CON-8: an import is a start value that gives way to guardians', () => {
    const start = line('given', null, { saidOn: '2026-08-01' });
    expect(stands([start])).toMatchObject({
      state: 'given',
      proof: 'enrolment-form',
      notes: ['start-value'],
      byWhom: [null],
    });
    expect(stands([start, line('refused', mother)])).toMatchObject({ state: 'refused' });
    expect(stands([start, line('given', mother)])).toMatchObject({ state: 'given', proof: 'written' });
    const no = line('refused', null, { saidOn: '2026-08-01' });
    expect(stands([no])).toMatchObject({ state: 'refused', notes: ['start-value'] });
    expect(stands([no, line('given', mother)])).toMatchObject({
      state: 'hold',
      why: 'start-value-disagrees',
    });
    expect(stands([no, line('given', mother), line('given', father)])).toMatchObject({ state: 'given' });
    expect(
      stands([line('refused', null, { saidOn: '2026-10-01' }), line('given', mother), line('given', father)])
        .state,
    ).toBe('hold');
  });

  it('CON-9: an answer counts for what was asked and for nothing more', () => {
    const yes = line('given', mother);
    const wider = [version(1), version(2, { channels: [facebook, instagram] })];
    expect(stands([yes], { versions: wider }).state).toBe('given');
    expect(stands([yes], { versions: wider, needs: [instagram] })).toMatchObject({
      state: 'outdated',
      why: 'channel-added',
    });
    expect(stands([yes], { needs: [{ kind: 'facebook', audience: 'closed-group' }] }).state).toBe('outdated');
    const other = [version(1), version(2, { meaningNumber: 2 })];
    expect(stands([yes], { versions: other })).toMatchObject({ state: 'outdated', why: 'meaning-changed' });
    expect(stands([yes], { versions: other, on: '2026-01-15' }).state).toBe('none');
    expect(stands([line('refused', mother)], { versions: other }).state).toBe('refused');
    expect(
      stands([line('given', mother, { version: 2 }), line('refused', father)], { versions: other }).state,
    ).toBe('hold');
    expect(stands([yes], { needs: [] }).state).toBe('given');
    const imported = line('given', null, { version: 2, saidOn: '2026-10-01' });
    expect(stands([yes, imported], { versions: other })).toMatchObject({
      state: 'outdated',
      byWhom: [mother],
    });
  });

  it('CON-10: an employee decides alone', () => {
    const own = { subject: { kind: 'employee' } as const };
    const said = (kind: AnswerKind) => line(kind, 'teacher', { capacity: 'employee' });
    expect(stands([said('given')], own)).toMatchObject({ state: 'given', notes: ['decides-self'] });
    expect(stands([said('given'), line('refused', mother)], own).state).toBe('given');
    expect(stands([said('withdrawn')], own).state).toBe('withdrawn');
  });

  it('CON-11: what was said to be invalid does not count', () => {
    const yes = line('given', mother);
    const wrong = line('given', null, { saidOn: today });
    const invalidated: ConsentEntry = {
      ...wrong,
      kind: 'invalidated',
      invalidates: yes.id,
      reason: 'mistake',
      id: 'x',
    };
    expect(stands([yes, invalidated])).toMatchObject({ state: 'none' });
  });

  it('CON-13: facts of the engine', () => {
    expect(consentFacts(stands([line('given', mother)]))).toEqual({
      'person.consent-guardian': 'written',
      'person.consent-on': '2026-09-01',
    });
    const phoned = line('given', mother, { way: 'phone', note: 'belde zelf', recordedBy: 'office' });
    expect(consentFacts(stands([phoned]))).toMatchObject({ 'person.consent-guardian': 'oral' });
    expect(consentFacts(stands([line('given', mother), line('refused', father)]))).toEqual({
      'person.consent-guardian': 'refused',
    });
    const sixteen = pupilOf(justSixteen);
    expect(consentFacts(stands([line('given', mother)], sixteen))).toMatchObject({
      'person.consent-guardian': 'written',
      'person.consent-self': 'none',
    });
    const own = line('withdrawn', child, { saidOn: '2026-11-12' });
    expect(consentFacts(stands([line('given', mother), own], sixteen))).toEqual({
      'person.consent-self': 'withdrawn',
    });
  });
});
