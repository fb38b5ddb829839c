import type { Command } from 'commander';
import type { PhotoFacesOptions } from './faces.ts';
import type { MeasureOptions } from './measure.ts';
import type { RedactOptions } from './redact.ts';

/** `plaatswijs photo …`: what reads photos is only loaded when there are any. */
export function mountPhoto(root: Command, run: (status: number) => void): void {
  const photo = root.command('photo').description('mensen op foto’s / people in photos');
  const withLanguage = (command: Command) =>
    command
      .option('--lang <nl|en>', 'taal van de uitvoer / language of the output', 'nl')
      .option('--detector <file>', 'een eigen detector (JSON) / a detector of your own (JSON)');
  withLanguage(
    photo
      .command('redact <photos...>')
      .description('maak mensen onherkenbaar / make people unrecognisable')
      .requiredOption('--out <dir>', 'map voor de nieuwe foto’s / folder for the new photos'),
  )
    .option(
      '--keep <file>',
      'wie zichtbaar blijft, en wat erbij komt (JSON) / who stays visible, what is added',
    )
    .option('--style <style>', 'fill, pixelate, blur', 'fill')
    .option('--longest-side <pixels>', 'maak ze kleiner / make them smaller')
    .option('--format <format>', 'jpeg, webp', 'jpeg')
    .action(async (photos: string[], options: RedactOptions) =>
      run(await (await import('./redact.ts')).redactCommand(photos, options)),
    );
  withLanguage(photo.command('faces <photos...>').description('waar zijn gezichten / where are faces'))
    .option('--json', 'voor programma’s / for programs')
    .action(async (photos: string[], options: PhotoFacesOptions) =>
      run(await (await import('./faces.ts')).photoFacesCommand(photos, options)),
    );
  withLanguage(
    photo
      .command('measure <folder>')
      .description('hoeveel gezichten een detector vindt / how many faces a detector finds')
      .requiredOption('--truth <file>', 'waar ze zijn (JSON) / where they are (JSON)'),
  )
    .option('--json', 'voor programma’s / for programs')
    .action(async (folder: string, options: MeasureOptions) =>
      run(await (await import('./measure.ts')).measureCommand(folder, options)),
    );
}
