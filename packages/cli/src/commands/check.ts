import type { CompiledProtocol, Language, Situation } from '@plaatswijs/rules';
import { factView, type InterviewState } from '@plaatswijs/rules';
import { findingArticles } from '@plaatswijs/text/check';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { type Desk, openCheck } from '../check/check-post.ts';
import { type Checked, carryOut } from '../check/checked.ts';
import { askedEntry } from '../check/photo-facts.ts';
import { BadInput, type ExitStatus, exitStatus } from '../exit-status.ts';
import { type AuthorOptions, authorFacts } from '../input/author-words.ts';
import { chooseProtocols } from '../input/choose-protocols.ts';
import { type FactOptions, readFacts } from '../input/read-facts.ts';
import { type PhotoOptions, readPhotos } from '../input/read-photos.ts';
import { readPostText } from '../input/read-post-text.ts';
import { readRoster } from '../input/read-roster.ts';
import { askAuthor } from '../interview/check-interview.ts';
import { writeCheck } from '../output/check-text.ts';
import { Page } from '../output/page.ts';
import { placesIn } from '../output/text-place.ts';
import { type CommonOptions, contextOf, dayOf } from './context.ts';

export interface CheckOptions extends CommonOptions, FactOptions, AuthorOptions, PhotoOptions {
  readonly protocol: readonly string[];
  /** A file with the names of the people of the school. */
  readonly roster?: string;
  /** The name of the school, where the protocol is of a whole board. */
  readonly school?: string;
  readonly on?: string;
  readonly json?: boolean;
  /** False with `--no-input`: never ask, also on a terminal. */
  readonly input: boolean;
}

/** `plaatswijs check`: what a text says and who is in its photos, and what the protocol says about that. Nothing of it is kept. */
export async function checkCommand(file: string | undefined, options: CheckOptions): Promise<ExitStatus> {
  const context = contextOf(options);
  const on = dayOf(options.on);
  const { vocabulary, language, page } = context;
  const [protocol, another] = chooseProtocols(options.protocol, context.folder, on, vocabulary);
  if (protocol === undefined || another !== undefined || options.protocol.includes('all')) throw onlyOne();
  const flags = [...authorFacts(options, vocabulary), ...options.fact];
  const restIsUsual = isRestUsual(options.rest);
  const { rest: _later, ...facts } = options;
  const told = readFacts({ ...facts, fact: flags }, on, vocabulary);
  const text = readPostText(file, options.photo.length > 0);
  const { compiled } = protocol;
  const desk: Desk = {
    compiled,
    text,
    photos: await readPhotos(options),
    lexicon: await loadLexicon(),
    roster: options.roster === undefined ? null : await readRoster(options.roster, on),
    schoolName: options.school ?? compiled.protocol.holder.name,
  };
  warnOfRoster(desk, language);
  const check = openCheck(desk);
  const state = mayAsk(file, options) ? await askAuthor(desk, check, told, language) : notAsked(told);
  if (state === null) return exitStatus.badInput;
  const checked = carryOut(desk, check, state, restIsUsual);
  if (options.json === true) process.stdout.write(`${JSON.stringify(asJson(desk, checked), null, 2)}\n`);
  else writeCheck(page, desk, checked, language);
  return statusOf(checked);
}

/** `check && publish` must never let through what is no plain yes; so 0 is only for that. */
function statusOf({ open, certain }: Checked): ExitStatus {
  if (open) return exitStatus.open;
  return certain.view.tone === 'may' ? exitStatus.done : exitStatus.found;
}

function notAsked(situation: Situation): InterviewState {
  return { situation, notKnown: [] };
}

/** Answers come from the keyboard, so the text cannot. */
function mayAsk(file: string | undefined, { input, json, rest, photo }: CheckOptions): boolean {
  const fromFile = file === undefined ? photo.length > 0 : file !== '-';
  return (
    input && json !== true && rest === undefined && fromFile && process.stdin.isTTY && process.stdout.isTTY
  );
}

function isRestUsual(rest: string | undefined): boolean {
  if (rest === undefined || rest === 'usual') return rest === 'usual';
  throw new BadInput(['--rest kent alleen "usual". / --rest only knows "usual".']);
}

function onlyOne(): BadInput {
  return new BadInput([
    'Zeg onder welk protocol: één, bijvoorbeeld --protocol demarel.',
    'Say under which protocol: one, for instance --protocol demarel.',
  ]);
}

function warnOfRoster({ roster }: Desk, language: Language): void {
  const rows = roster?.passedOver ?? [];
  if (rows.length === 0) return;
  const shown = rows.slice(0, 10).join(', ') + (rows.length > 10 ? ', …' : '');
  const page = new Page(process.stderr);
  page.line(
    {
      nl: `Zonder naam die ik kan lezen, en dus niet meegeteld: rij ${shown} van de lijst.`,
      en: `Without a name I can read, and so not counted: row ${shown} of the list.`,
    }[language],
  );
}

/** Everything, for programs: places in UTF-16 as JavaScript counts, and lines and columns from 1. */
function asJson({ compiled, text, photos }: Desk, { reading, step, certain, ifSo, open }: Checked) {
  const place = placesIn(text);
  const articlesAt = findingArticles(compiled, ifSo.situation);
  return {
    open,
    answer: certain.view,
    ifSo: ifSo.view,
    findings: reading.findings.map((finding) => {
      const { span, meant, ...rest } = finding;
      const rows = meant?.candidates.map(({ id }) => id) ?? [];
      return {
        ...rest,
        ...span,
        ...place(span.start),
        articles: articlesAt(finding),
        meant: meant === undefined ? null : { count: meant.count, rows },
      };
    }),
    readTo: reading.readTo,
    photos: photos.map(({ file, findings: { took: _notForOthers, ...seen } }, index) => {
      return { file, ...seen, person: askedEntry(index, photos, certain.situation) };
    }),
    step,
    told: toldViews(compiled, certain.situation),
    assessment: certain.assessment,
  };
}

function toldViews({ vocabulary }: CompiledProtocol, { facts }: Situation) {
  return Object.entries(facts)
    .filter(([, { source }]) => source.kind === 'person')
    .flatMap(([key, { value }]) => factView(vocabulary, key, value) ?? []);
}
