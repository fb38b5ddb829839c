import { buildRosterIndex, createTextReader, type TextFinding } from '@plaatswijs/text';
import { type LabelledPost, readLabelledPosts, readLabelledRoster } from '@plaatswijs/text/labelled';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { print, printTable } from '../print.ts';
import { compromise, type Kind, type Peer, redactPii } from './peers.ts';

const kinds: readonly Kind[] = ['name', 'bsn', 'phone'];

/** Beside the peers that run here, on the held-out half: what each finds of names, numbers and calls, and flags in vain. */
export async function reportPeersOnText(): Promise<void> {
  const posts = readLabelledPosts('held-out');
  const peers = [
    await ours('with the roster', true),
    await ours('without a roster', false),
    compromise,
    redactPii,
  ];
  print();
  print('  beside the peers, held-out half (names: of the roster and not; found: the marked piece overlaps)');
  printTable([['', ...kinds, 'clean posts flagged'], ...peers.map((peer) => row(peer, posts))]);
  print(
    '  the peers have no roster and are made for English; runs of digits redact-pii takes out count as BSN and as phone',
  );
}

function row(peer: Peer, posts: readonly LabelledPost[]): readonly string[] {
  const seen = posts.map(({ text }) => peer.look(text));
  const counts = kinds.map((kind) => {
    let marks = 0;
    let found = 0;
    posts.forEach((post, index) => {
      const taken = seen[index]?.pieces[kind] ?? [];
      for (const mark of post.marks.filter(
        (each) => each.kind === kind || (kind === 'name' && each.kind === 'unknown'),
      )) {
        marks++;
        if (taken.some((piece) => overlaps(post.text.slice(mark.start, mark.end), piece))) found++;
      }
    });
    return `${found} of ${marks}`;
  });
  const clean = posts.map((post, index) => post.clean && seen[index]?.anything === true);
  const flagged = clean.filter(Boolean).length;
  return [peer.name, ...counts, `${flagged} of ${posts.filter(({ clean: is }) => is).length}`];
}

/** Peers give back pieces of text and no places: a piece counts where either holds a word of the other. */
function overlaps(marked: string, piece: string): boolean {
  const words = new Set(wordsOf(marked));
  return wordsOf(piece).some((word) => words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

async function ours(how: string, withRoster: boolean): Promise<Peer> {
  const { people, ownNames, ownContacts } = readLabelledRoster();
  const lexicon = await loadLexicon();
  const roster = withRoster ? { roster: buildRosterIndex(people) } : {};
  const reader = createTextReader({ lexicon, ownNames, ownContacts, ...roster });
  const contexts = new Map(readLabelledPosts('held-out').map(({ text, context }) => [text, context]));
  return {
    name: `ours, ${how}`,
    look: (text) => {
      const findings = reader.read(text, contexts.get(text) ?? {}).findings;
      const pieces = (...detectors: readonly string[]) => piecesOf(text, findings, detectors);
      return {
        pieces: { name: pieces('roster-name', 'unknown-name'), bsn: pieces('bsn'), phone: pieces('phone') },
        anything: findings.some(({ attention }) => attention === 'look'),
      };
    },
  };
}

function piecesOf(
  text: string,
  findings: readonly TextFinding[],
  detectors: readonly string[],
): readonly string[] {
  return findings
    .filter(({ detector }) => detectors.includes(detector))
    .map(({ span }) => text.slice(span.start, span.end));
}
