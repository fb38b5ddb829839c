import nlp from 'compromise';
import { SyncRedactor } from 'redact-pii';

/** A kind of thing that both the peers and we look for. */
export type Kind = 'name' | 'bsn' | 'phone';

/** What a tool saw in a text: for each kind the pieces it took. */
export interface Seen {
  readonly pieces: Readonly<Record<Kind, readonly string[]>>;
  readonly anything: boolean;
}

export interface Peer {
  readonly name: string;
  readonly look: (text: string) => Seen;
}

/** compromise, a grammar for English with people and phone numbers among its parts. It knows no BSN. */
export const compromise: Peer = {
  name: 'compromise',
  look: (text) => {
    const doc = nlp(text);
    const name: readonly string[] = doc.people().out('array');
    const phone: readonly string[] = doc.phoneNumbers().out('array');
    const email: readonly string[] = doc.emails().out('array');
    return { pieces: { name, phone, bsn: [] }, anything: name.length + phone.length + email.length > 0 };
  },
};

const redactor = new SyncRedactor();
/** Runs of digits it takes out without saying what they are; they count for both. */
const tags: Readonly<Record<string, readonly Kind[]>> = {
  PERSON_NAME: ['name'],
  PHONE_NUMBER: ['phone'],
  US_SOCIAL_SECURITY_NUMBER: ['bsn'],
  DIGITS: ['bsn', 'phone'],
};

/** redact-pii, which gives back the text with tags in place of what it saw; the pieces are what the tags replaced. */
export const redactPii: Peer = {
  name: 'redact-pii',
  look: (text) => {
    const redacted = redactor.redact(text);
    const pieces: Record<Kind, string[]> = { name: [], phone: [], bsn: [] };
    for (const { tag, taken } of takenOut(text, redacted)) {
      for (const kind of tags[tag] ?? []) pieces[kind].push(taken);
    }
    return { pieces, anything: redacted !== text };
  },
};

/** Walks both texts: between two tags the kept words stand in both, so what lies before them was taken. */
function takenOut(
  text: string,
  redacted: string,
): readonly { readonly tag: string; readonly taken: string }[] {
  const parts = redacted.split(
    /\b(PERSON_NAME|PHONE_NUMBER|US_SOCIAL_SECURITY_NUMBER|DIGITS|EMAIL_ADDRESS|CREDIT_CARD_NUMBER|STREET_ADDRESS|ZIPCODE|IP_ADDRESS|URL|USERNAME|PASSWORD|CREDENTIALS)\b/u,
  );
  const found: { tag: string; taken: string }[] = [];
  let at = parts[0]?.length ?? 0;
  for (let index = 1; index < parts.length; index += 2) {
    const kept = parts[index + 1] ?? '';
    const next = kept === '' ? text.length : text.indexOf(kept, at);
    const end = next < 0 ? text.length : next;
    found.push({ tag: parts[index] ?? '', taken: text.slice(at, end) });
    at = end + kept.length;
  }
  return found;
}
