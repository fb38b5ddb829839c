import type { FactValue, Question } from '../../answers/answer-types.ts';
import {
  backTo,
  type InterviewState,
  nothingTold,
  replyFacts,
  withNotKnown,
  withReply,
  withSpecial,
} from '../../answers/interview-state.ts';
import {
  type Authorship,
  type CheckChoices,
  type CheckRequest,
  type Finding,
  type Fix,
  mostPeople,
  mostPhotos,
  type RecordedPerson,
} from './check-types.ts';

/** Everything on the desk: the text, who writes where, and what was answered. In memory only. */
export interface CheckState {
  readonly text: string;
  /** The text before the last fix, to put it back. */
  readonly before: string | null;
  readonly author: Authorship;
  /** Ids. */
  readonly photos: readonly string[];
  /** Who is in film or sound; null as long as that was not said. */
  readonly people: readonly RecordedPerson[] | null;
  readonly told: InterviewState;
  /** Tells the people about whom something was told from others; null where the school knows of none. */
  readonly peopleMark: string | null;
  /** Facts that were told by confirming what was seen in the text. */
  readonly confirmed: readonly string[];
  /** Replies since the text last changed: what follows on a reply takes the focus, what follows on typing doesn't. */
  readonly replies: number;
}

/** What can happen on the desk. */
export type CheckAction =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'author'; readonly author: Partial<Authorship> }
  | { readonly kind: 'photos'; readonly photos: readonly string[] }
  | { readonly kind: 'people'; readonly people: readonly RecordedPerson[] | null }
  /** Of the people in the answer that asked. */
  | { readonly kind: 'mark'; readonly peopleMark: string | null }
  | { readonly kind: 'reply'; readonly question: Question; readonly reply: FactValue }
  | { readonly kind: 'not-known'; readonly fact: string }
  | { readonly kind: 'special'; readonly questions: readonly Question[]; readonly ticked: readonly string[] }
  | { readonly kind: 'together'; readonly facts: Readonly<Record<string, FactValue>> }
  | { readonly kind: 'back-to'; readonly fact: string }
  | { readonly kind: 'forget-told' }
  | { readonly kind: 'clear' };

/** The desk as it is when the page opens. */
export function startOfCheck({ as }: CheckChoices, text: string): CheckState {
  const [first] = as;
  return {
    text,
    before: null,
    author: { actor: first?.actor ?? 'staff', capacity: null, channel: null, media: [], declarations: [] },
    photos: [],
    people: null,
    told: nothingTold,
    peopleMark: null,
    confirmed: [],
    replies: 0,
  };
}

/** The desk after something happened. */
export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.kind) {
    case 'typed':
      return { ...state, text: action.text, before: null, replies: 0 };
    case 'fixed':
      return { ...state, text: action.text, before: state.text, replies: 0 };
    case 'undone':
      return { ...state, text: state.before ?? state.text, before: null };
    case 'author':
      return withAuthor(state, action.author);
    case 'photos':
      return withPhotos(state, action.photos);
    case 'people':
      return { ...state, people: action.people?.slice(0, mostPeople) ?? null };
    case 'mark':
      return withMark(state, action.peopleMark);
    case 'reply':
      return {
        ...state,
        told: withReply(state.told, action.question, action.reply),
        confirmed: withConfirmed(state.confirmed, action.question, action.reply),
        replies: state.replies + 1,
      };
    case 'not-known':
      return { ...state, told: withNotKnown(state.told, action.fact), replies: state.replies + 1 };
    case 'special':
      return {
        ...state,
        told: withSpecial(state.told, action.questions, action.ticked),
        replies: state.replies + 1,
      };
    case 'together':
      return {
        ...state,
        told: { ...state.told, facts: { ...state.told.facts, ...action.facts } },
        replies: state.replies + 1,
      };
    case 'back-to':
      return { ...state, told: backTo(state.told, action.fact), replies: state.replies + 1 };
    case 'forget-told':
      return { ...state, told: nothingTold, confirmed: [] };
    case 'clear':
      return {
        ...withPhotos(state, []),
        ...{ text: '', before: null, people: null, told: nothingTold, peopleMark: null },
        ...{ confirmed: [], replies: 0 },
      };
  }
}

/** A post with photos has a photo; what was told of its people is told of others when they change, which the server sees. */
function withPhotos(state: CheckState, wanted: readonly string[]): CheckState {
  const photos = [...new Set(wanted)].slice(0, mostPhotos);
  const others = state.author.media.filter((kind) => kind !== 'photo');
  const hadOnlyThese = state.photos.length > 0;
  const hasPhoto = photos.length > 0 || (!hadOnlyThese && state.author.media.includes('photo'));
  const media = hasPhoto ? (['photo', ...others] as const) : others;
  return { ...state, photos, author: { ...state.author, media } };
}

/** Whatever was told about other people than these is forgotten. */
function withMark(state: CheckState, peopleMark: string | null): CheckState {
  if (peopleMark === state.peopleMark) return state;
  const isOfPeople = (fact: string) => fact.startsWith('people');
  return {
    ...state,
    peopleMark,
    told: {
      facts: Object.fromEntries(Object.entries(state.told.facts).filter(([fact]) => !isOfPeople(fact))),
      notKnown: state.told.notKnown.filter((fact) => !isOfPeople(fact)),
    },
    confirmed: state.confirmed.filter((fact) => !isOfPeople(fact)),
  };
}

/** Somebody else, or another place: what was answered may not hold there, so it is asked again. */
function withAuthor(state: CheckState, change: Partial<Authorship>): CheckState {
  const chosen = { ...state.author, ...change };
  const isWithPhoto = state.photos.length > 0 && !chosen.media.includes('photo');
  const author = isWithPhoto ? { ...chosen, media: ['photo' as const, ...chosen.media] } : chosen;
  const forSchool =
    change.channel != null &&
    change.channel.kind !== 'private' &&
    author.actor === 'staff' &&
    author.capacity !== 'on-behalf';
  return {
    ...state,
    author: forSchool ? { ...author, capacity: 'work' } : author,
    told: nothingTold,
    peopleMark: null,
    confirmed: [],
    replies: 0,
  };
}

function withConfirmed(
  confirmed: readonly string[],
  question: Question,
  reply: FactValue,
): readonly string[] {
  const told = Object.keys(replyFacts(question, reply));
  const others = confirmed.filter((fact) => !told.includes(fact));
  return question.suggested === null ? others : [...others, ...told];
}

/** What is sent to the server for a desk as it stands. */
export function requestOf(state: CheckState): CheckRequest {
  const { text, author, told, confirmed, photos, peopleMark } = state;
  const people = recordedIn(state);
  return {
    text,
    actor: author.actor,
    ...(author.actor === 'staff' && author.capacity !== null ? { capacity: author.capacity } : {}),
    ...(author.channel === null ? {} : { channel: author.channel }),
    // The form says which image or sound comes along, also that there is none.
    facts: { media: [...author.media], ...told.facts },
    declarations: [...author.declarations],
    notKnown: [...told.notKnown],
    confirmed: confirmed.filter((fact) => told.facts[fact] !== undefined),
    ...(photos.length === 0 ? {} : { photos: [...photos] }),
    ...(people === null ? {} : { people }),
    ...(peopleMark === null ? {} : { peopleMark }),
  };
}

/** In a film somebody is to be seen, in sound to be heard. Null where there is neither, or nobody said it. */
function recordedIn({ author, people }: CheckState): NonNullable<CheckRequest['people']> | null {
  const film = author.media.includes('film');
  const sound = author.media.includes('sound');
  if (people === null || !(film || sound)) return null;
  return people.map(({ id }) => ({ personId: id, shown: film ? 'depicted' : 'heard' }));
}

/** Whether there is anything to be checked. */
export function isEmptyPost({ text, photos = [], people = [] }: CheckRequest): boolean {
  return text.trim() === '' && photos.length + people.length === 0;
}

/** What is told along when a doubt about this post is put before somebody: never a word of the post. */
export function doubtOf(
  { author, told, peopleMark }: CheckState,
  channelKind: string | null,
): InterviewState {
  return {
    facts: {
      act: 'publish',
      'actor.role': author.actor,
      ...(author.actor === 'staff' && author.capacity !== null ? { 'actor.capacity': author.capacity } : {}),
      ...(channelKind === null ? {} : { channel: channelKind }),
      media: [...author.media],
      // Who is in photos, film or sound does not go along, so nothing can be said of each of them.
      ...Object.fromEntries(
        Object.entries(told.facts).filter(([fact]) => peopleMark === null || !/^people/.test(fact)),
      ),
    },
    notKnown: told.notKnown,
  };
}

/** Kinds of people that names in the text seem to belong to, to be ticked beforehand. */
export function peopleSeen(findings: readonly Finding[]): readonly string[] {
  const kinds = findings.flatMap(({ bearsOn }) => {
    const who = bearsOn.find(({ fact }) => fact === 'person.who')?.value;
    return typeof who === 'string' ? who : [];
  });
  return [...new Set(kinds)];
}

/** Fixes of several findings on one stretch, each kind once. */
export function fixesOf(findings: readonly Finding[]): readonly Fix[] {
  const found = new Map<string, Fix>();
  for (const fix of findings.flatMap(({ fixes }) => fixes)) {
    const key = `${fix.code}-${fix.text}`;
    const known = found.get(key);
    if (known === undefined || fix.end - fix.start > known.end - known.start) found.set(key, fix);
  }
  return [...found.values()];
}
