import { loadStarters, protocolsFolder } from '@plaatswijs/protocol-files';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { buildStarterIndex } from '@plaatswijs/text/starters';
import type { ProtocolShelf } from '../settings/index.ts';
import type { AssessmentPorts } from './ports.ts';
import { rememberPosts } from './remembered-posts.ts';

/**
 * Reads what asking and checking need besides the protocols, once, at the start.
 *
 * @throws {ProblemsFound} when the file of situations is not right
 */
export async function openAssessments(shelf: ProtocolShelf): Promise<AssessmentPorts> {
  const starters = loadStarters(protocolsFolder, shelf.vocabulary);
  return {
    shelf,
    starters,
    starterIndex: buildStarterIndex(starters),
    lexicon: await loadLexicon(),
    posts: rememberPosts(),
  };
}
