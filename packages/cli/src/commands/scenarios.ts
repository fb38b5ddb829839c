import { relative } from 'node:path';
import { listProtocolFiles, loadProtocolFile, loadScenarios } from '@plaatswijs/protocol-files';
import { runScenario, type ScenarioFailure } from '@plaatswijs/rules';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { type CommonOptions, type Context, contextOf } from './context.ts';

export interface ScenariosOptions extends CommonOptions {
  readonly protocol: readonly string[];
}

/** `plaatswijs scenarios run`: every scenario next to the protocols, with what differs from what was expected. */
export function scenariosRun(options: ScenariosOptions): ExitStatus {
  const context = contextOf(options);
  let passed = 0;
  let failed = 0;
  for (const file of listProtocolFiles(context.folder)) {
    if (options.protocol.length > 0 && !options.protocol.includes(file.id)) continue;
    const { compiled } = loadProtocolFile(file, context.vocabulary);
    for (const path of file.scenarios) {
      for (const scenario of loadScenarios(path, context.vocabulary)) {
        const failures = runScenario(compiled, scenario);
        if (failures.length === 0) passed++;
        else {
          failed++;
          writeFailures(context, `${relative(process.cwd(), path)}: ${scenario.name}`, failures);
        }
      }
    }
  }
  context.page.line(
    { nl: `${passed} goed, ${failed} fout`, en: `${passed} passed, ${failed} failed` }[context.language],
  );
  return failed === 0 ? exitStatus.done : exitStatus.found;
}

function writeFailures(
  { page, language }: Context,
  title: string,
  failures: readonly ScenarioFailure[],
): void {
  page.line(page.style('red', title));
  for (const { what, expected, found } of failures) {
    page.line(
      {
        nl: `${what}: verwacht ${expected}, gevonden ${found}`,
        en: `${what}: expected ${expected}, found ${found}`,
      }[language],
      4,
    );
  }
}
