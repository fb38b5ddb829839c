import { SURE, type TextFinding } from '@plaatswijs/text';

/** What a text says of people, as far as it matters who they are. */
export interface NamesInText {
  /** Ids of people in the pictures or sound of the post whom the text surely names. */
  readonly named: ReadonlySet<string>;
  /** Findings that may be about somebody else, or not surely about one of them: they ask. */
  readonly asking: readonly TextFinding[];
}

/**
 * Which names in a text are names of people in the post. A name that could be several people of school, one of whom is in the
 * post, is that one. What is not surely a name, or could be two people of the post, asks.
 *
 * @param inPost ids of who is in its pictures or sound
 */
export function namesInText(findings: readonly TextFinding[], inPost: ReadonlySet<string>): NamesInText {
  const named = new Set<string>();
  const asking: TextFinding[] = [];
  for (const finding of findings) {
    if (finding.attention !== 'look' || !saysHow(finding)) continue;
    const meant = (finding.meant?.candidates ?? []).filter(({ id }) => inPost.has(id));
    const [only] = meant;
    if (only !== undefined && meant.length === 1 && isSure(finding)) named.add(only.id);
    else asking.push(finding);
  }
  // Something else that is said of people is about those who are named, as far as can be told.
  return {
    named,
    asking: named.size === 0 ? asking : asking.filter(({ meant, detector }) => isName(meant, detector)),
  };
}

/** Ids of people who are surely named: whom the author wrote in full, or of their own groups. */
export function surelyNamed(findings: readonly TextFinding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap((finding) => {
      const [only] = finding.meant?.candidates ?? [];
      if (finding.attention !== 'look' || only === undefined || finding.meant?.count !== 1) return [];
      // Whose first name it is of so many at school is told to nobody who does not teach them.
      const mayKnow = finding.note.code === 'roster-name.full' || only.distance === 'own-group';
      return isSure(finding) && mayKnow ? [only.id] : [];
    }),
  );
}

function isSure({ note, confidence }: TextFinding): boolean {
  return note.code !== 'roster-name.typo' && confidence >= SURE;
}

function saysHow({ bearsOn }: TextFinding): boolean {
  return bearsOn.some(({ fact, as }) => fact === 'person.shown' && as === 'proposal');
}

function isName(meant: TextFinding['meant'], detector: TextFinding['detector']): boolean {
  return meant !== undefined || detector === 'unknown-name';
}
