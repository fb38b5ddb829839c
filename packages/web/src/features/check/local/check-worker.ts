/// <reference lib="webworker" />
import { createApiClient } from '@plaatswijs/contract/client';
import type { CompiledProtocol } from '@plaatswijs/rules';
import { createTextReader, noLexicon, type TextFinding, type TextReader } from '@plaatswijs/text';
import { checkText, openCarried, type TextToCheck } from '@plaatswijs/text/check';
import type { FromWorker, ToWorker } from './local-messages.ts';

// Looks at a text away from the screen: detectors, and the protocol with the engine once they are here. Keeps no text.

declare const self: DedicatedWorkerGlobalScope;

/** Detectors that need neither the names of the school nor word lists to be right. */
const patterns: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'postcode',
  'address',
  'bsn',
  'iban',
  'birth-date',
  'health',
  'family',
  'talk-outcome',
  'insult',
  'threat',
  'obscenity',
  'criticism',
  'notice-present',
  'notice-missing',
]);

const every = createTextReader({ lexicon: noLexicon });
const reader: TextReader = {
  ...every,
  read: (text, context) => {
    const reading = every.read(text, context);
    return { ...reading, findings: reading.findings.filter(({ detector }) => patterns.has(detector)) };
  },
};

let compiled: { readonly schoolId: string; readonly protocol: CompiledProtocol } | null = null;

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const asked = event.data;
  if (asked.kind === 'check')
    say({ kind: 'seen', key: asked.key, text: asked.post.text, seen: look(asked.post) });
  else void prepare(asked.schoolId);
});

function say(message: FromWorker): void {
  self.postMessage(message);
}

/** Without the protocol there is only no verdict of this device; the school's own comes all the same. */
async function prepare(schoolId: string): Promise<void> {
  if (compiled?.schoolId === schoolId) return;
  const api = createApiClient('');
  const fetched = await api
    .GET('/api/v1/schools/{schoolId}/checks/protocol', { params: { path: { schoolId } } })
    .catch(() => null);
  if (fetched?.data === undefined) return;
  const protocol = openCarried(fetched.data);
  if (protocol === null) return;
  compiled = { schoolId, protocol };
  say({ kind: 'ready' });
}

function look(post: TextToCheck): object {
  const checked = compiled === null ? null : checkText(compiled.protocol, reader, post);
  if (checked === null) {
    return { findings: reader.read(post.text).findings.map((one) => view(one, [])), result: null };
  }
  const { reading, articlesAt, ...said } = checked;
  const findings = reading.findings.map((one) => view(one, articlesAt(one)));
  // A post with photos or recorded people is not judged here: this device knows nobody.
  const nobody = { people: [], peopleMark: null, arePeopleKnown: true, photos: [], strictestPhoto: null };
  const result = {
    ...said,
    ...nobody,
    ...{ findings, readTo: reading.readTo, otherChannels: [], precedents: [] },
  };
  return { findings, result };
}

function view({ span, meant: _nobody, ...finding }: TextFinding, articles: readonly object[]): object {
  return { ...finding, ...span, articles, meant: null };
}
