import type { FactValue } from '../answers/answer-types.ts';
import type { InterviewState } from '../answers/interview-state.ts';

/** What somebody told on the public page of a school before they signed in. */
export interface CarriedAsk {
  /** The school it was asked at, by its public address. */
  readonly school: string;
  /** The situation in words. */
  readonly about: { readonly nl: string; readonly en: string } | null;
  readonly state: InterviewState;
}

const name = 'plaatswijs_meegenomen';

/** Read once, and kept until it is taken up: the cookie itself is gone with the first look. */
let carried: CarriedAsk | null | undefined;

/** What was taken along to this page, if anything. It is in no address, and nothing of it stays in the browser. */
export function carriedAsk(): CarriedAsk | null {
  if (carried === undefined) carried = takeFromCookie();
  return carried;
}

/** Lets go of it, once it has been taken up. */
export function dropCarriedAsk(): void {
  carried = undefined;
}

function takeFromCookie(): CarriedAsk | null {
  if (typeof document === 'undefined') return null;
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  if (found === undefined) return null;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${name}=; Path=/mag-dit; Max-Age=0; SameSite=Lax`;
  return readCarriedAsk(found.slice(name.length + 1));
}

/** Reads what the public page wrote. Which facts and values there are, the server checks; here only their form counts. */
export function readCarriedAsk(written: string): CarriedAsk | null {
  const read = parsed(written);
  if (!isRecord(read)) return null;
  const { school, about, facts, notKnown } = read;
  if (typeof school !== 'string' || !isRecord(facts) || !isListOfTexts(notKnown)) return null;
  const told = Object.entries(facts).filter((fact): fact is [string, FactValue] => isFactValue(fact[1]));
  const words = isRecord(about) ? { nl: about['nl'], en: about['en'] } : { nl: null, en: null };
  const { nl, en } = words;
  return {
    school,
    about: typeof nl === 'string' && typeof en === 'string' ? { nl, en } : null,
    state: { facts: Object.fromEntries(told), notKnown },
  };
}

function parsed(written: string): unknown {
  try {
    const base64 = written.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isFactValue(value: unknown): value is FactValue {
  return ['boolean', 'number', 'string'].includes(typeof value) || isListOfTexts(value);
}
