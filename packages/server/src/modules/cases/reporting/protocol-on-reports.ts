import {
  articleOfNorm,
  assess,
  type CompiledProtocol,
  type OwedDuty,
  type Situation,
  type Text,
  withFact,
  withUsual,
} from '@plaatswijs/rules';

/** What the protocol of a school says about reporting, as the pages and the first readers need it. */
export interface ProtocolOnReports {
  /** To whom a report goes besides the confidential counsellor, where the reporter has no choice. */
  readonly addressee: 'director' | 'board';
  /** The article that leaves the choice between management and board to who reports; null where none does. */
  readonly choice: { readonly article: string } | null;
  /** The article that asks for a screenshot of what does not feel right; null where none does. */
  readonly screenshot: { readonly article: string; readonly says: Text } | null;
}

/** What holds where a protocol says nothing, or where there is none yet. */
const silent: ProtocolOnReports = { addressee: 'director', choice: null, screenshot: null };

/**
 * Asks the engine what somebody has to do who knows of something, and who does not feel right about something. Nothing
 * here knows one protocol from another.
 *
 * @param on the day that counts, `YYYY-MM-DD`
 */
export function protocolOnReports(compiled: CompiledProtocol | null, on: string): ProtocolOnReports {
  if (compiled === null) return silent;
  const told = dutiesWhen(compiled, on, 'notice-transgression').filter(({ does }) => does === 'tell');
  const named = told.flatMap(({ to, norm }) =>
    to === undefined ? [] : [{ sides: sidesOf(compiled, to), norm }],
  );
  const free = named.find(({ sides }) => sides.includes('director') && sides.includes('board'));
  const fixed = named.find(({ sides }) => sides.length === 1);
  return {
    addressee: fixed?.sides[0] ?? silent.addressee,
    choice: free === undefined ? null : { article: articleOfNorm(compiled, free.norm)?.article ?? free.norm },
    screenshot: screenshotAskedFor(compiled, on),
  };
}

function dutiesWhen(compiled: CompiledProtocol, on: string, act: string): readonly OwedDuty[] {
  const asPupil = withFact({ referenceDate: on, facts: {} }, 'actor.role', 'pupil');
  const situation: Situation = withFact(asPupil, 'act', act);
  return assess(compiled, withUsual(situation, compiled.vocabulary)).duties;
}

/** A role for two together, `a-of-b`, leaves the choice between them to who reports. */
function sidesOf({ protocol: { roles } }: CompiledProtocol, role: string): readonly ('director' | 'board')[] {
  const parts = role.split('-of-');
  const known = parts.length > 1 && parts.every((part) => roles.some(({ id }) => id === part));
  const sides = (known ? parts : [role]).map((part) => (part.includes('bestuur') ? 'board' : 'director'));
  return [...new Set(sides)];
}

function screenshotAskedFor(compiled: CompiledProtocol, on: string): ProtocolOnReports['screenshot'] {
  const duty = dutiesWhen(compiled, on, 'uneasy').find(
    ({ does, text }) => does === 'act' && /schermafdruk|screenshot/i.test(text.nl),
  );
  const cited = duty === undefined ? null : articleOfNorm(compiled, duty.norm);
  return cited === null ? null : { article: cited.article, says: cited.says };
}
