import { assess } from '@plaatswijs/rules';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { chooseProtocols } from '../input/choose-protocols.ts';
import { readFacts } from '../input/read-facts.ts';
import { writeAssessment } from '../output/assessment-text.ts';
import { writeExplanation, writeGoodToKnow } from '../output/explanation-text.ts';
import { phrase } from '../output/words.ts';
import type { AskOptions } from './ask.ts';
import { contextOf, dayOf } from './context.ts';

export interface ExplainOptions extends AskOptions {
  /** Show norms that do not apply as well. */
  readonly all?: boolean;
}

/** `plaatswijs explain`: the answer, and for every norm why, down to the fact and where it comes from. */
export function explainCommand(options: ExplainOptions): ExitStatus {
  const { folder, vocabulary, language, page } = contextOf(options);
  const on = dayOf(options.on);
  const protocols = chooseProtocols(options.protocol, folder, on, vocabulary);
  const situation = readFacts(options, on, vocabulary);
  const assessments = protocols.map(({ compiled }) => ({
    compiled,
    assessment: assess(compiled, situation),
  }));
  if (options.json === true) {
    const trees = assessments.map(({ assessment }) => ({
      protocol: assessment.protocol,
      explanation: assessment.explanation,
    }));
    process.stdout.write(`${JSON.stringify(trees, null, 2)}\n`);
  }
  for (const { compiled, assessment } of options.json === true ? [] : assessments) {
    writeAssessment(page, compiled, assessment, situation, language);
    writeExplanation(page, assessment, vocabulary, language, options.all === true);
    writeGoodToKnow(page, assessment, language);
    const { engine, protocol, situationDigest, referenceDate } = assessment;
    page.line();
    page.line(
      page.style(
        'dim',
        `${phrase('receipt', language)}: ${engine.name} ${engine.version}, ${protocol.id} ${protocol.digest.slice(0, 16)}, ${situationDigest.slice(0, 16)}, ${referenceDate}`,
      ),
      2,
    );
    page.line();
  }
  return assessments.every(({ assessment }) => assessment.answer.settled) ? exitStatus.done : exitStatus.open;
}
