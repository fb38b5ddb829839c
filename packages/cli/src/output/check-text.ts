import type { AnswerView, ArticleView, Language, Tone } from '@plaatswijs/rules';
import type { Fix, TextFinding } from '@plaatswijs/text';
import { findingArticles } from '@plaatswijs/text/check';
import { checkWords } from '@plaatswijs/web/check-words';
import type { Desk } from '../check/check-post.ts';
import type { Checked } from '../check/checked.ts';
import { writeReasons } from './assessment-text.ts';
import { questionText, valueText } from './fact-text.ts';
import type { Page } from './page.ts';
import { writePhotos } from './photos-text.ts';
import { placesIn } from './text-place.ts';
import { phrase } from './words.ts';

/** Writes a check for a person: one sentence on top, then what was found, why, what to do, and what is still asked. */
export function writeCheck(page: Page, desk: Desk, checked: Checked, language: Language): void {
  const { compiled } = desk;
  const shown = checked.open ? checked.ifSo : checked.certain;
  page.line(topSentence(page, checked, language));
  page.line(page.style('dim', compiled.protocol.holder.name));
  page.line();
  if (desk.text.trim() !== '') writeFindings(page, desk, checked, language);
  writePhotos(page, desk.photos, checked.certain.situation, language);
  writeReasons(page, compiled, shown.assessment, shown.situation, language);
  writeOpen(page, desk, checked, language);
}

const styles: Partial<Readonly<Record<Tone, Parameters<Page['style']>[0]>>> = {
  may: ['bold', 'green'],
  'may-if': ['bold', 'green'],
  'ask-first': ['bold', 'cyan'],
  not: ['bold', 'red'],
  'rather-not': ['bold', 'yellow'],
  aware: ['bold', 'yellow'],
  unclear: ['bold', 'magenta'],
};

function topSentence(page: Page, { open, certain, ifSo }: Checked, language: Language): string {
  const { answers } = checkWords(language);
  const { tone } = certain.view;
  if (!open || tone === 'ask-first') {
    return `${page.style(styles[tone] ?? 'bold', `${answers.words[tone]}.`)} ${sentence(certain.view, language)}`;
  }
  return `${page.style(['bold', 'cyan'], `${answers.notYet}.`)} ${answers.provisional[ifSo.view.tone]}`;
}

function sentence({ tone, ask }: AnswerView, language: Language): string {
  const { answers } = checkWords(language);
  const whom = ask.map(({ name }) => name[language]).join(', ');
  return tone === 'ask-first' && whom !== '' ? answers.askWhom({ whom }) : answers.sentences[tone];
}

function writeFindings(page: Page, desk: Desk, { reading, ifSo }: Checked, language: Language): void {
  const { check } = checkWords(language);
  const articlesAt = findingArticles(desk.compiled, ifSo.situation);
  const place = placesIn(desk.text);
  const look = reading.findings.filter(({ attention }) => attention === 'look');
  page.line(look.length === 1 ? check.foundOne : check.found({ count: look.length }));
  for (const finding of look) {
    writeFinding(page, desk.text, finding, place(finding.span.start), articlesAt(finding), language);
  }
  const left = reading.findings.filter(({ attention }) => attention === 'leave');
  if (left.length > 0) page.line(page.style('dim', check.leftAlone), 2);
  for (const finding of left) {
    const { line, column } = place(finding.span.start);
    page.entry(page.style('dim', `${line}:${column}`), noteText(finding, language), 4);
  }
  page.line();
}

function writeFinding(
  page: Page,
  text: string,
  finding: TextFinding,
  { line, column }: { readonly line: number; readonly column: number },
  articles: readonly ArticleView[],
  language: Language,
): void {
  const words = text.slice(finding.span.start, finding.span.end);
  const quoted = words === '' ? '' : `${page.style('bold', `“${words}”`)} `;
  page.entry(page.style('cyan', `${line}:${column}`), `${quoted}${noteText(finding, language)}`, 2);
  for (const { id, says } of articles) page.entry(page.style('cyan', id), says[language], 6);
  const fixes = finding.fixes.map((fix) => fixText(fix, language));
  if (fixes.length > 0) page.line(page.style('green', fixes.join(' / ')), 6);
}

/** What was seen, in words; of a name, which rows of the list may be meant. */
function noteText({ note, meant }: TextFinding, language: Language): string {
  const { check } = checkWords(language);
  if (note.code === 'notice-missing' || note.code === 'notice-present') {
    const notice = nameOf(check.notices, note.params['notice']) ?? check.aNotice;
    return note.code === 'notice-missing' ? check.noticeMissing({ notice }) : check.noticePresent({ notice });
  }
  const said = nameOf(check.notes, note.code) ?? check.somethingSeen;
  if (meant === undefined) return said;
  const rows = meant.candidates.map(({ id }) => id).join(', ');
  const more = meant.count > meant.candidates.length ? ', …' : '';
  return `${said} (${{ nl: 'lijst, rij', en: 'list, row' }[language]} ${rows}${more})`;
}

function nameOf(
  names: Readonly<Record<string, string>>,
  name: string | number | undefined,
): string | undefined {
  return typeof name === 'string' && Object.hasOwn(names, name) ? names[name] : undefined;
}

function fixText({ code, text }: Fix, language: Language): string {
  const { check } = checkWords(language);
  switch (code) {
    case 'remove':
      return check.remove;
    case 'remove-sentence':
      return check.removeSentence;
    case 'add-notice':
      return check.add({ text: text.trim() });
    case 'initial':
    case 'role':
      return check.replaceBy({ text });
  }
}

/** What has to be known before there is an answer, with what was seen as the value to confirm. */
function writeOpen(page: Page, { compiled, photos }: Desk, checked: Checked, language: Language): void {
  if (!checked.open) return;
  const { step, certain } = checked;
  const { vocabulary } = compiled;
  const next = step.kind === 'special' ? step.questions : step.kind === 'question' ? [step.question] : [];
  const questions = new Map([...next, ...certain.view.open].map((question) => [question.fact, question]));
  page.line(page.style('dim', phrase('stillOpen', language)), 2);
  for (const { fact, suggested } of questions.values()) {
    // How many there seem to be in a photo stands with the photo; here would be how many kinds of them.
    const seems =
      suggested === null || (fact === 'people' && photos.length > 0)
        ? ''
        : ` ${checkWords(language).answers.seems({ value: valueText(vocabulary.facts.get(fact), suggested, language) })}`;
    page.entry(page.style('cyan', fact), `${questionText(vocabulary, fact, language)}${seems}`, 4);
  }
  page.line();
}
