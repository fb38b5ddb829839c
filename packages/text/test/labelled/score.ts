import type { DetectorName, TextFinding } from '@plaatswijs/text';
import type { LabelledPost, Mark } from './read-labelled.ts';

/** Which detectors may find what a mark stands for. A name is found by whichever of the two sees it. */
const detectorsOf: Readonly<Record<string, readonly DetectorName[]>> = {
  name: ['roster-name'],
  unknown: ['unknown-name', 'roster-name'],
  email: ['email'],
  phone: ['phone'],
  postcode: ['postcode'],
  address: ['address'],
  bsn: ['bsn'],
  iban: ['iban'],
  birth: ['birth-date'],
  health: ['health'],
  family: ['family'],
  talk: ['talk-outcome'],
  insult: ['insult'],
  threat: ['threat'],
  obscenity: ['obscenity'],
  copyright: ['copyright'],
  group: ['group-and-name'],
  singled: ['singled-out'],
  '/criticism': ['criticism'],
  '/employer': ['notice-present'],
  '/own-opinion': ['notice-present'],
  '/third-parties': ['notice-present'],
  '/on-behalf': ['notice-present'],
};

/** How well a kind of mark was found, and what was seen that is not there. */
export interface Score {
  /** By kind: how many marks, and how many were found. */
  readonly byKind: ReadonlyMap<string, { readonly marks: number; readonly found: number }>;
  readonly clean: number;
  /** Clean posts in which something should have been looked at. */
  readonly flagged: number;
  readonly missed: readonly { readonly post: LabelledPost; readonly mark: Mark }[];
  readonly wrong: readonly { readonly post: LabelledPost; readonly finding: TextFinding }[];
}

/** Counts what was found of labelled posts. Any overlap of a mark and a finding of the right detector counts. */
export function score(
  posts: readonly LabelledPost[],
  read: (post: LabelledPost) => readonly TextFinding[],
): Score {
  const byKind = new Map<string, { marks: number; found: number }>();
  const missed: Score['missed'][number][] = [];
  const wrong: Score['wrong'][number][] = [];
  let flagged = 0;
  for (const post of posts) {
    const findings = read(post);
    for (const mark of post.marks) {
      const count = byKind.get(mark.kind) ?? { marks: 0, found: 0 };
      const found = findings.some((finding) => isFor(finding, mark));
      byKind.set(mark.kind, { marks: count.marks + 1, found: count.found + (found ? 1 : 0) });
      if (!found) missed.push({ post, mark });
    }
    const looked = findings.filter(({ attention }) => attention === 'look');
    if (post.clean && looked.length > 0) flagged++;
    for (const finding of looked) if (isUncalledFor(finding, post)) wrong.push({ post, finding });
  }
  return { byKind, clean: posts.filter(({ clean }) => clean).length, flagged, missed, wrong };
}

function isFor({ detector, span }: TextFinding, { kind, start, end }: Mark): boolean {
  const right = detectorsOf[kind]?.includes(detector) === true;
  return right && span.start < end && start < span.end;
}

/** Groups beside names follow from the names; they are not marked apart. */
function isUncalledFor(finding: TextFinding, post: LabelledPost): boolean {
  if (finding.detector === 'group-and-name' && !post.clean) return false;
  return !post.marks.some((mark) => isFor(finding, mark));
}
