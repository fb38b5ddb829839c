import { autocomplete, cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { FactDefinition, FactKey, Language, SimpleValue, Text, Vocabulary } from '@plaatswijs/rules';
import { questionText } from '../output/fact-text.ts';
import { phrase } from '../output/words.ts';

/** Marks the answer "I don't know": the fact stays unknown and is not asked again. */
export const dontKnow = Symbol('dontKnow');

/** What somebody answers. */
export type Reply = SimpleValue | typeof dontKnow;

/** Asks together what is usually not so, so that an ordinary case takes one question and not ten. */
export async function askSpecial(
  facts: readonly FactKey[],
  vocabulary: Vocabulary,
  language: Language,
): Promise<ReadonlySet<FactKey> | null> {
  const message = {
    nl: 'Is een van deze dingen zo? (niets aanvinken = nee)',
    en: 'Is any of these so? (tick none = no)',
  }[language];
  const options = facts.map((fact) => ({ value: fact, label: questionText(vocabulary, fact, language) }));
  const reply = await multiselect<FactKey>({ message, required: false, options });
  return isCancel(reply) ? null : new Set(reply);
}

/** Tells that the asker stopped. */
export function stop(language: Language): null {
  cancel({ nl: 'Gestopt. Er is niets bewaard.', en: 'Stopped. Nothing was kept.' }[language]);
  return null;
}

/** Asks one fact, however many values it has; `null` when the asker stops. */
export async function askOne(
  definition: FactDefinition,
  message: string,
  language: Language,
  suggested?: SimpleValue,
): Promise<Reply | null> {
  const reply = await prompt(definition, message, language, suggested);
  return typeof reply === 'symbol' && reply !== dontKnow ? null : (reply as Reply);
}

async function prompt(
  definition: FactDefinition,
  message: string,
  language: Language,
  suggested: SimpleValue | undefined,
): Promise<Reply | symbol> {
  const initialValue: { initialValue?: Reply } = suggested === undefined ? {} : { initialValue: suggested };
  const unknown = { value: dontKnow as Reply, label: phrase('unknown', language) };
  switch (definition.kind) {
    case 'yesno':
      return select<Reply>({
        message,
        ...initialValue,
        options: [
          { value: true, label: phrase('yes', language) },
          { value: false, label: phrase('no', language) },
          unknown,
        ],
      });
    case 'choice':
      return askChoice(message, [...valuesOf(definition, language), unknown], language, initialValue);
    case 'choices':
      return multiselect<string>({
        message,
        required: false,
        options: valuesOf(definition, language),
        initialValues: listOf(suggested),
      });
    default:
      return askText(definition, message, language);
  }
}

/** A short list is picked from; a long one can be searched by typing. */
async function askChoice(
  message: string,
  options: { value: Reply; label: string }[],
  language: Language,
  initialValue: { initialValue?: Reply },
): Promise<Reply | symbol> {
  if (options.length <= searchableFrom) return select<Reply>({ message, options, ...initialValue });
  const placeholder = { nl: 'typ om te zoeken', en: 'type to search' }[language];
  return autocomplete<Reply>({ message, options, placeholder, maxItems: searchableFrom, ...initialValue });
}

const searchableFrom = 12;

function listOf(value: SimpleValue | undefined): string[] {
  return Array.isArray(value) ? [...value] : [];
}

function valuesOf(definition: FactDefinition, language: Language) {
  return [...(definition.values ?? [])].map(([value, label]) => ({ value, label: label[language] }));
}

async function askText(
  definition: FactDefinition,
  message: string,
  language: Language,
): Promise<Reply | symbol> {
  const isDate = definition.kind === 'date';
  const hint = hintFor(definition.kind)[language];
  const reply = await text({
    message: `${message} (${hint}; ${{ nl: 'leeg', en: 'empty' }[language]} = ${phrase('unknown', language)})`,
    validate: (value) => complaint(definition, value ?? '', hint),
  });
  if (isCancel(reply)) return reply;
  const given = (reply ?? '').trim();
  if (given === '') return dontKnow;
  return isDate ? given : Number(given);
}

function hintFor(kind: FactDefinition['kind']): Text {
  if (kind === 'date') return { nl: 'jjjj-mm-dd', en: 'yyyy-mm-dd' };
  return kind === 'people'
    ? { nl: 'een getal; 0 = niemand', en: 'a number; 0 = nobody' }
    : { nl: 'een getal', en: 'a number' };
}

function complaint(definition: FactDefinition, value: string, hint: string): string | undefined {
  const given = value.trim();
  if (given === '') return undefined;
  if (definition.kind === 'date') return isDay(given) ? undefined : hint;
  const number = Number(given);
  const low = definition.min ?? 0;
  const high = definition.max ?? (definition.kind === 'people' ? 50 : Number.MAX_SAFE_INTEGER);
  return Number.isInteger(number) && number >= low && number <= high ? undefined : `${hint}, ${low}–${high}`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
