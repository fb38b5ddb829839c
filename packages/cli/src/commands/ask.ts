import { type Assessment, assess, type CompiledProtocol, type Situation, withUsual } from '@plaatswijs/rules';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { chooseProtocols } from '../input/choose-protocols.ts';
import { type FactOptions, readFacts } from '../input/read-facts.ts';
import { interview } from '../interview/interview.ts';
import { outcomeText, writeAssessment } from '../output/assessment-text.ts';
import { outcomeWords, phrase } from '../output/words.ts';
import { type CommonOptions, type Context, contextOf, dayOf } from './context.ts';

export interface AskOptions extends CommonOptions, FactOptions {
  readonly protocol: readonly string[];
  readonly on?: string;
  readonly json?: boolean;
  /** False with `--no-input`: never ask, also on a terminal. */
  readonly input: boolean;
}

/** `plaatswijs ask`: a situation under one, several or all protocols; asks for what is missing on a terminal. */
export async function ask(options: AskOptions): Promise<ExitStatus> {
  const context = contextOf(options);
  const on = dayOf(options.on);
  const protocols = chooseProtocols(options.protocol, context.folder, on, context.vocabulary).map(
    (loaded) => loaded.compiled,
  );
  const given = readFacts(options, on, context.vocabulary);
  const asking = options.input && options.json !== true && process.stdin.isTTY && process.stdout.isTTY;
  const situation = asking ? await interview(protocols, given, context.vocabulary, context.language) : given;
  if (situation === null) return exitStatus.badInput;
  const assessments = protocols.map((compiled) => assess(compiled, situation));
  if (options.json === true) process.stdout.write(`${JSON.stringify(assessments, null, 2)}\n`);
  else write(context, protocols, assessments, situation);
  return assessments.every((assessment) => assessment.answer.settled) ? exitStatus.done : exitStatus.open;
}

function write(
  context: Context,
  protocols: readonly CompiledProtocol[],
  assessments: readonly Assessment[],
  situation: Situation,
): void {
  context.page.line();
  if (protocols.length > 1) writeSideBySide(context, protocols, assessments);
  protocols.forEach((compiled, index) => {
    const assessment = assessments[index] as Assessment;
    writeAssessment(context.page, compiled, assessment, situation, context.language);
    if (!assessment.answer.settled) writeUsual(context, compiled, situation);
  });
}

/** What the answer would be if nothing else were special: marked as an assumption, never as the answer. */
function writeUsual(
  { page, vocabulary, language }: Context,
  compiled: CompiledProtocol,
  situation: Situation,
): void {
  const { answer } = assess(compiled, withUsual(situation, vocabulary));
  if (!answer.settled) return;
  const cited = answer.citations.map((citation) => citation.id).join(', ');
  page.line(
    `${page.style('dim', phrase('ifNothingElse', language))}: ${outcomeText(page, answer.outcome, language)}  ${cited}`,
    2,
  );
  page.line();
}

/** One line per protocol, to see at a glance where they differ. */
function writeSideBySide(
  { page, language }: Context,
  protocols: readonly CompiledProtocol[],
  assessments: readonly Assessment[],
): void {
  const answers = assessments.map(({ answer }) => answer);
  const nameWidth = Math.max(...protocols.map((compiled) => compiled.protocol.holder.name.length));
  const wordWidth = Math.max(
    ...answers.map(({ outcome }) => outcomeWords[outcome ?? 'open'][language].length),
  );
  protocols.forEach((compiled, index) => {
    const answer = answers[index] as Assessment['answer'];
    const cited = answer.citations
      .filter((citation) => citation.part === 'decisive')
      .map((citation) => citation.id);
    const padding = ' '.repeat(wordWidth - outcomeWords[answer.outcome ?? 'open'][language].length);
    page.raw(
      `${compiled.protocol.holder.name.padEnd(nameWidth)}  ${outcomeText(page, answer.outcome, language)}${padding}  ${cited.join(', ')}`,
    );
  });
  page.line();
}
