import { describe, expect, it } from 'vitest';
import { insertField } from './insert-field.ts';

describe('a field put in a text', () => {
  it('stands where somebody was typing, and typing goes on after it', () => {
    const { text, at } = insertField('Beste , welkom', 6, 6, '{{geadresseerde}}');
    expect(text).toBe('Beste {{geadresseerde}}, welkom');
    expect(text.slice(0, at)).toBe('Beste {{geadresseerde}}');
  });

  it('takes the place of what was selected', () => {
    expect(insertField('Beste NAAM, welkom', 6, 10, '{{geadresseerde}}').text).toBe(
      'Beste {{geadresseerde}}, welkom',
    );
  });

  it('does not grow together with a word', () => {
    expect(insertField('totdan', 3, 3, '{{tot}}').text).toBe('tot {{tot}} dan');
    expect(insertField('', 0, 0, '{{tot}}')).toEqual({ text: '{{tot}}', at: 7 });
    expect(insertField('regel\n', 6, 6, '{{tot}}').text).toBe('regel\n{{tot}}');
  });
});
