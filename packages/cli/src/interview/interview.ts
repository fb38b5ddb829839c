import { autocomplete, cancel, intro, isCancel, multiselect, select, text } from '@clack/prompts';
import {
  assess,
  type CompiledProtocol,
  type FactDefinition,
  type FactKey,
  factDefinition,
  type Language,
  type SimpleValue,
  type Situation,
  type Text,
  type Vocabulary,
  withFact,
} from '@plaatswijs/rules';
import { questionText } from '../output/fact-text.ts';
import { phrase } from '../output/words.ts';
import { nextQuestion, specialThings } from './next-question.ts';

/** Marks the answer "I don't know": the fact stays unknown and is not asked again. */
const dontKnow = Symbol('dontKnow');

type Reply = SimpleValue | typeof dontKnow;

/**
 * Asks question by question until every protocol has its answer or nothing more can be asked.
 *
 * @returns the situation as far as it became known, or `null` when the asker stopped
 */
export async function interview(
  protocols: readonly CompiledProtocol[],
  start: Situation,
  vocabulary: Vocabulary,
  language: Language,
): Promise<Situation | null> {
  intro('Plaatswijs');
  let situation = start;
  const skipped = new Set<FactKey>();
  for (;;) {
    const assessments = protocols.map((compiled) => assess(compiled, situation));
    const next = nextQuestion(assessments, skipped);
    const definition = next === null ? undefined : factDefinition(vocabulary, next);
    if (next === null || definition === undefined) return situation;
    const group = specialThings(assessments, vocabulary, skipped);
    if (group.length > 1 && group.includes(next)) {
      const chosen = await askSpecial(group, vocabulary, language);
      if (chosen === null) return stop(language);
      for (const fact of group) situation = withFact(situation, fact, chosen.has(fact));
      continue;
    }
    const reply = await askOne(definition, questionText(vocabulary, next, language), language);
    if (reply === null) return stop(language);
    if (reply === dontKnow) skipped.add(next);
    else situation = withFact(situation, next, reply);
  }
}

/** Asks together what is usually not so, so that an ordinary case takes one question and not ten. */
async function askSpecial(
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

function stop(language: Language): null {
  cancel({ nl: 'Gestopt. Er is niets bewaard.', en: 'Stopped. Nothing was kept.' }[language]);
  return null;
}

async function askOne(
  definition: FactDefinition,
  message: string,
  language: Language,
): Promise<Reply | null> {
  const reply = await prompt(definition, message, language);
  return typeof reply === 'symbol' && reply !== dontKnow ? null : (reply as Reply);
}

async function prompt(
  definition: FactDefinition,
  message: string,
  language: Language,
): Promise<Reply | symbol> {
  const unknown = { value: dontKnow as Reply, label: phrase('unknown', language) };
  switch (definition.kind) {
    case 'yesno':
      return select<Reply>({
        message,
        options: [
          { value: true, label: phrase('yes', language) },
          { value: false, label: phrase('no', language) },
          unknown,
        ],
      });
    case 'choice':
      return askChoice(message, [...valuesOf(definition, language), unknown], language);
    case 'choices':
      return multiselect<string>({ message, required: false, options: valuesOf(definition, language) });
    default:
      return askText(definition, message, language);
  }
}

/** A short list is picked from; a long one can be searched by typing. */
async function askChoice(
  message: string,
  options: { value: Reply; label: string }[],
  language: Language,
): Promise<Reply | symbol> {
  if (options.length <= searchableFrom) return select<Reply>({ message, options });
  const placeholder = { nl: 'typ om te zoeken', en: 'type to search' }[language];
  return autocomplete<Reply>({ message, options, placeholder, maxItems: searchableFrom });
}

const searchableFrom = 12;

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
