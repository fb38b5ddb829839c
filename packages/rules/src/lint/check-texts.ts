import type { Position } from '../format/problem.ts';
import type { Article, Norm } from '../format/protocol.ts';
import { namedFacts } from './conditions.ts';
import type { LintContext } from './context.ts';
import { makeRemark, type Remark } from './remark.ts';

const start = { line: 1, column: 1 };

/** What a reader would miss: articles without norms, judges, moments, translations, roles nobody needs. */
export function checkTexts(context: LintContext): readonly Remark[] {
  const { protocol } = context.compiled;
  return [
    ...protocol.articles.flatMap((article) => checkArticle(article, context)),
    ...context.norms.flatMap((norm) => checkNorm(norm, context)),
    ...checkRoles(context),
    ...checkActs(context),
  ];
}

function checkArticle(article: Article, { file, positions }: LintContext): readonly Remark[] {
  const place = positions.articles.get(article.id);
  const at = (field: string) => place?.fields.get(field) ?? place?.at ?? start;
  const remarks: Remark[] = [];
  if (article.norms.length === 0) {
    remarks.push(
      makeRemark(
        'article-without-norms',
        file,
        at('norms'),
        { nl: `Artikel ${article.id} heeft geen norm.`, en: `Article ${article.id} has no norm.` },
        {
          nl: 'Schrijf de norm erbij, of zet de regel bij "notEncoded" met een reden.',
          en: 'Write its norm, or list the row under "notEncoded" with a reason.',
        },
      ),
    );
  }
  if (article.summary.nl === article.summary.en) remarks.push(sameText(`${article.id}`, file, at('summary')));
  return remarks;
}

function checkNorm(norm: Norm, context: LintContext): readonly Remark[] {
  const { file, at } = context;
  const remarks: Remark[] = [];
  if (norm.says.nl === norm.says.en) remarks.push(sameText(norm.id, file, at(norm.id, 'says')));
  if (norm.carriedOut.includes('taught') && norm.moments.length === 0) {
    remarks.push(
      makeRemark(
        'teaching-without-moment',
        file,
        at(norm.id, 'carriedOut'),
        {
          nl: `Norm ${norm.id} wordt uitgelegd, maar er staat niet wanneer.`,
          en: `Norm ${norm.id} is taught, but it does not say when.`,
        },
        { nl: 'Noem het moment bij "moments".', en: 'Name the moment under "moments".' },
      ),
    );
  }
  if (norm.judgedBy === null && judgementFacts(norm, context).length > 0) {
    remarks.push(
      makeRemark(
        'judge-missing',
        file,
        at(norm.id, 'id'),
        {
          nl: `Norm ${norm.id} hangt af van een oordeel (${judgementFacts(norm, context).join(', ')}), maar er staat niet van wie.`,
          en: `Norm ${norm.id} rests on a judgement (${judgementFacts(norm, context).join(', ')}), but does not say whose.`,
        },
        { nl: 'Noem de rol bij "judgedBy".', en: 'Name the role under "judgedBy".' },
      ),
    );
  }
  return [...remarks, ...checkReliance(norm, context)];
}

function judgementFacts(norm: Norm, { compiled }: LintContext): readonly string[] {
  const conditions = [
    norm.when,
    ...(norm.conduct === null ? [] : [norm.conduct]),
    ...norm.exceptions.map(({ when }) => when),
  ];
  const named = new Set(conditions.flatMap(namedFacts));
  return [...named].filter((fact) => compiled.vocabulary.facts.get(fact)?.judgement === true);
}

function checkReliance(norm: Norm, { norms, file, at }: LintContext): readonly Remark[] {
  return norm.reliesOn.flatMap((id, index) => {
    const target = norms.find((other) => other.id === id);
    if (target === undefined || target.modality === 'definition') return [];
    return [
      makeRemark(
        'relied-on-is-no-definition',
        file,
        at(norm.id, `reliesOn.${index}`),
        {
          nl: `Norm ${norm.id} steunt op ${id}, maar dat is geen begripsbepaling.`,
          en: `Norm ${norm.id} relies on ${id}, which is no definition.`,
        },
        {
          nl: 'Verwijs naar een norm met modality: definition.',
          en: 'Refer to a norm with modality: definition.',
        },
      ),
    ];
  });
}

function sameText(id: string, file: string, at: Position): Remark {
  return makeRemark(
    'same-text-in-both-languages',
    file,
    at,
    { nl: `Bij ${id} staat in beide talen hetzelfde.`, en: `${id} says the same words in both languages.` },
    { nl: 'Vertaal een van de twee.', en: 'Translate one of the two.' },
  );
}

function checkRoles({ compiled, norms, file }: LintContext): readonly Remark[] {
  const used = new Set(norms.flatMap((norm) => [norm.judgedBy, ...norm.duties.map(({ to }) => to)]));
  return compiled.protocol.roles
    .filter((role) => !used.has(role.id) && role.manages.length === 0)
    .map((role) =>
      makeRemark(
        'role-never-used',
        file,
        start,
        { nl: `De rol ${role.id} komt in geen norm voor.`, en: `The role ${role.id} is in no norm.` },
        {
          nl: 'Haal de rol weg, of noem die bij "judgedBy" of een plicht.',
          en: 'Take the role out, or name it under "judgedBy" or a duty.',
        },
      ),
    );
}

function checkActs({ compiled, file }: LintContext): readonly Remark[] {
  const silences = new Set(
    compiled.protocol.tensions.filter(({ kind }) => kind === 'silence').flatMap(({ acts }) => acts),
  );
  const known = compiled.vocabulary.facts.get('act')?.values?.keys() ?? [];
  const silent = [...known].filter((act) => !compiled.acts.has(act) && !silences.has(act));
  if (silent.length === 0) return [];
  return [
    makeRemark(
      'acts-without-norm',
      file,
      start,
      {
        nl: `Dit protocol zegt niets over: ${silent.join(', ')}.`,
        en: `This protocol says nothing about: ${silent.join(', ')}.`,
      },
      {
        nl: 'Is dat zo bedoeld? Noem het dan bij "tensions" als stilte.',
        en: 'Is that meant? Then name it under "tensions" as a silence.',
      },
    ),
  ];
}
