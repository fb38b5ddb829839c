import { ProblemsFound } from '@plaatswijs/protocol-files';
import { Command, CommanderError } from 'commander';
import { type AskOptions, ask } from './commands/ask.ts';
import type { CheckOptions } from './commands/check.ts';
import type { CompareOptions } from './commands/compare.ts';
import { type CommonOptions, languageOf } from './commands/context.ts';
import { coverageCommand } from './commands/coverage.ts';
import { type ExplainOptions, explainCommand } from './commands/explain.ts';
import { type FactsOptions, factsCommand } from './commands/facts.ts';
import type { AuditOptions, BackupOptions, KeepingOptions, RestoreOptions } from './commands/keeping.ts';
import { type LintOptions, lintCommand } from './commands/lint.ts';
import { mountPhoto } from './commands/photo/mount-photo.ts';
import { type ScenariosOptions, scenariosRun } from './commands/scenarios.ts';
import type { ServeOptions } from './commands/serve.ts';
import { BadInput, exitStatus } from './exit-status.ts';
import { Page } from './output/page.ts';
import { writeProblems } from './output/problem-text.ts';

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const listed = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  ...value.split(','),
];

function common(command: Command): Command {
  return command
    .option('--lang <nl|en>', 'taal van de uitvoer / language of the output', 'nl')
    .option('--protocols-dir <dir>', 'een eigen map met protocollen / a protocols folder of your own');
}

function aboutSituation(command: Command): Command {
  return common(command)
    .option(
      '-p, --protocol <id>',
      'demarel, asko@2018-03-26, een bestand, of all / an id, a file, or all',
      listed,
      [],
    )
    .option('-f, --fact <feit=waarde>', 'een feit / a fact', several, [])
    .option('--person <who=pupil,age=9>', 'iemand die erop staat / someone who appears', several, [])
    .option('--facts <file>', 'feiten in JSON of YAML / facts in JSON or YAML')
    .option('--on <date>', 'de dag waarop het is / the day it is about')
    .option('--rest <usual>', '"usual": verder niets bijzonders / nothing else is special')
    .option('--json', 'volledig, voor programma’s / complete, for programs')
    .option('--no-input', 'niets vragen / never ask');
}

function program(run: (status: number) => void): Command {
  const root = new Command('plaatswijs')
    .exitOverride()
    .description(
      'Mag dit? Het antwoord van het protocol, met het artikel. / May I? The answer of the protocol, with the article.',
    )
    .showHelpAfterError(true);
  aboutSituation(root.command('ask').description('stel een vraag / ask a question')).action(
    async (options: AskOptions) => run(await ask(options)),
  );
  aboutSituation(root.command('explain').description('laat zien waarom / show why'))
    .option('--all', 'ook wat niet van toepassing is / also what does not apply')
    .action((options: ExplainOptions) => run(explainCommand(options)));
  checking(root, run);
  common(
    root
      .command('compare <left> <right>')
      .description('wat loopt anders af onder twee protocollen / what ends differently under two protocols'),
  )
    .option('--on <date>', 'de dag waarop het is / the day it is about')
    .option('--act <act>', 'alleen deze handelingen / only these acts', listed, [])
    .option('--people <n>', 'hoeveel soorten mensen ten hoogste / at most so many kinds of people', '2')
    .option('--json', 'voor programma’s / for programs')
    .action(async (left: string, right: string, options: CompareOptions) => {
      // The solver is only loaded when it is needed, so that a question is answered at once.
      const { compareCommand } = await import('./commands/compare.ts');
      run(compareCommand(left, right, options));
    });
  common(root.command('lint [files...]').description('controleer protocollen / check protocols'))
    .option('--json', 'voor programma’s / for programs')
    .action((files: string[], options: LintOptions) => run(lintCommand(files, options)));
  const scenarios = root
    .command('scenarios')
    .description('situaties bij een protocol / situations next to a protocol');
  common(scenarios.command('run').description('draai ze / run them'))
    .option('-p, --protocol <id>', 'alleen dit protocol / only this protocol', listed, [])
    .action((options: ScenariosOptions) => run(scenariosRun(options)));
  common(
    root.command('facts [names...]').description('de feiten en hun vragen / the facts and their questions'),
  )
    .option('--json', 'voor programma’s / for programs')
    .action((names: string[], options: FactsOptions) => run(factsCommand(names, options)));
  common(
    root
      .command('coverage')
      .description('is elke regel van de bronnen verwerkt / is every row of the sources covered'),
  ).action((options: CommonOptions) => run(coverageCommand(options)));
  mountPhoto(root, run);
  serving(root, run);
  keeping(root, run);
  return root;
}

/** The detectors and their word lists are only loaded when a text is checked. */
function checking(root: Command, run: (status: number) => void): void {
  aboutSituation(
    root.command('check [file]').description('controleer een bericht / check a post (a file, or stdin)'),
  )
    .option('--photo <file>', 'een foto die erbij hoort / a photo that goes with it', several, [])
    .option(
      '--detector <file>',
      'een eigen detector voor gezichten (JSON) / a face detector of your own (JSON)',
    )
    .option('--as <who>', 'medewerker, leerling, ouder, school … / employee, pupil, parent, school …')
    .option('--capacity <how>', 'werk, privé of namens / work, private or on-behalf')
    .option('--channel <channel>', 'facebook, nieuwsbrief … / facebook, newsletter …')
    .option('--account <account>', 'privé, werk of school / private, professional or school')
    .option('--roster <file>', 'namen van de school: CSV, Excel, OneRoster, Edexml / names of the school')
    .option('--school <name>', 'hoe de school heet / what the school is called')
    .action(async (file: string | undefined, options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.ts');
      run(await checkCommand(file, options));
    });
}

/** The server is only loaded when it is needed: a question in a terminal should not wait for it. */
function serving(root: Command, run: (status: number) => void): void {
  common(root.command('serve').description('start de server / start the server'))
    .option('--data <dir>', 'map voor de gegevens / folder for the data')
    .option(
      '--port <n>',
      'poort; anders 3000 of de eerste die vrij is / port; else 3000 or the first free one',
    )
    .option('--host <address>', 'adres om op te luisteren / address to listen on')
    .option('--demonstration', 'verzonnen scholen en mensen / made-up schools and people')
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('./commands/serve.ts');
      run(await serveCommand(options));
    });
}

/** What who looks after the machine does with the data. */
function keeping(root: Command, run: (status: number) => void): void {
  const onData = (command: Command) =>
    common(command).option('--data <dir>', 'map met de gegevens / folder with the data');
  const audit = root.command('audit').description('wat er gebeurd is / what has happened');
  onData(audit.command('verify').description('is het onveranderd / is it unchanged'))
    .option('--board <slug>', 'alleen dit bestuur / only this board')
    .action(async (options: AuditOptions) =>
      run(await (await import('./commands/keeping.ts')).auditVerify(options)),
    );
  const photos = root.command('photos').description('foto’s op de server / photos on the server');
  onData(photos.command('check').description('zijn alle bestanden er / are all files there')).action(
    async (options: KeepingOptions) =>
      run(await (await import('./commands/photos-check.ts')).photosCheck(options)),
  );
  const passphraseFile = [
    '--passphrase-file <file>',
    'bestand met de wachtzin / file with the passphrase',
  ] as const;
  onData(root.command('backup').description('alles in één versleuteld bestand / all in one encrypted file'))
    .requiredOption('--to <file>', 'het bestand dat gemaakt wordt / the file to make')
    .option('--no-files', 'zonder foto’s en scans / without photos and scans')
    .option(...passphraseFile)
    .action(async (options: BackupOptions) =>
      run(await (await import('./commands/keeping.ts')).backupCommand(options)),
    );
  onData(root.command('restore').description('zet een back-up terug / restore a backup'))
    .requiredOption('--from <file>', 'de back-up / the backup')
    .option(...passphraseFile)
    .action(async (options: RestoreOptions) =>
      run(await (await import('./commands/keeping.ts')).restoreCommand(options)),
    );
}

/** Tells bad input in sentences. Anything else is a bug and is let through. */
function tell(error: unknown): number {
  const page = new Page(process.stderr);
  if (error instanceof BadInput) {
    for (const sentence of error.sentences) page.line(sentence);
    return exitStatus.badInput;
  }
  if (error instanceof ProblemsFound) {
    const lang = process.argv.includes('en') ? 'en' : 'nl';
    writeProblems(page, error.problems, languageOf({ lang }));
    return exitStatus.badInput;
  }
  throw error;
}

// A reader that has seen enough (`plaatswijs facts | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitStatus.done);
});

try {
  await program((status) => {
    process.exitCode = status;
  }).parseAsync();
} catch (error) {
  // Commander has told already what was wrong with the words of the command.
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? exitStatus.done : exitStatus.badInput;
  else process.exitCode = tell(error);
}
