import type { Norm } from '../format/protocol.ts';
import { all, applicability, breach, inForce, opposite } from './conditions.ts';
import type { LintContext } from './context.ts';
import { makeRemark, type Remark } from './remark.ts';
import { satisfy } from './satisfy.ts';

/** Norms that can never apply or be broken, exceptions and overrides that are never reached, tensions never there. */
export function checkReach(context: LintContext): readonly Remark[] {
  return [...context.norms.flatMap((norm) => checkNorm(norm, context)), ...checkTensions(context)];
}

function checkNorm(norm: Norm, context: LintContext): readonly Remark[] {
  const impossible = (condition: Parameters<typeof satisfy>[1]) =>
    satisfy(context.compiled, condition).kind === 'none';
  const applies = applicability(norm);
  if (impossible(applies)) return [neverApplies(norm, context)];
  const remarks: Remark[] = [];
  const broken = breach(norm);
  if (broken !== null && impossible(all(applies, broken))) remarks.push(nothingToBreak(norm, context));
  norm.exceptions.forEach((exception, index) => {
    const needed = broken === null ? applies : all(applies, broken);
    if (impossible(all(needed, exception.when)))
      remarks.push(exceptionUnreached(norm, exception.id, index, context));
  });
  const above = context.norms.filter((other) => other.overrides.includes(norm.id));
  if (above.length > 0 && impossible(all(applies, ...above.map((other) => opposite(inForce(other)))))) {
    remarks.push(alwaysDefeated(norm, above, context));
  }
  norm.overrides.forEach((id, index) => {
    const target = context.norms.find((other) => other.id === id);
    if (target === undefined) return;
    const shared = norm.acts.some((act) => target.acts.includes(act));
    if (!shared || impossible(all(inForce(norm), applicability(target))))
      remarks.push(overrideUnreached(norm, id, index, context));
  });
  return remarks;
}

function checkTensions(context: LintContext): readonly Remark[] {
  const { compiled, file, positions } = context;
  return compiled.protocol.tensions
    .filter((tension) => satisfy(compiled, applicability(tension)).kind === 'none')
    .map((tension) =>
      makeRemark(
        'tension-never-there',
        file,
        positions.tensions.get(tension.id)?.fields.get('when') ??
          positions.tensions.get(tension.id)?.at ??
          start,
        {
          nl: `De spanning ${tension.id} kan nooit voorkomen.`,
          en: `The tension ${tension.id} can never be there.`,
        },
        {
          nl: 'Maak de voorwaarde ruimer, of haal de spanning weg.',
          en: 'Widen its condition, or take the tension out.',
        },
      ),
    );
}

const start = { line: 1, column: 1 };

function neverApplies(norm: Norm, { file, at }: LintContext): Remark {
  return makeRemark(
    'norm-never-applies',
    file,
    at(norm.id, 'when'),
    {
      nl: `Norm ${norm.id} kan nooit gelden: de voorwaarden sluiten elkaar uit.`,
      en: `Norm ${norm.id} can never apply: its conditions exclude each other.`,
    },
    {
      nl: 'Kijk of twee regels van "when", of de normadressaat, elkaar tegenspreken.',
      en: 'See whether two lines of "when", or the bearer, contradict each other.',
    },
  );
}

function nothingToBreak(norm: Norm, { file, at }: LintContext): Remark {
  return makeRemark(
    'nothing-to-break',
    file,
    at(norm.id, norm.modality === 'obligation' ? 'requires' : 'forbids'),
    { nl: `Norm ${norm.id} kan nooit worden overtreden.`, en: `Norm ${norm.id} can never be broken.` },
    {
      nl: 'Wat de norm vraagt volgt al uit "when". Maak een van beide anders.',
      en: 'What the norm asks follows from "when" already. Change one of the two.',
    },
  );
}

function exceptionUnreached(norm: Norm, id: string, index: number, { file, at }: LintContext): Remark {
  return makeRemark(
    'exception-never-reached',
    file,
    at(norm.id, `unless.${index}`),
    {
      nl: `De uitzondering ${id} van norm ${norm.id} kan nooit nodig zijn.`,
      en: `The exception ${id} of norm ${norm.id} can never be needed.`,
    },
    {
      nl: 'Haal de uitzondering weg, of maak de voorwaarde ervan ruimer.',
      en: 'Take the exception out, or widen its condition.',
    },
  );
}

function alwaysDefeated(norm: Norm, above: readonly Norm[], { file, at }: LintContext): Remark {
  const names = above.map((other) => other.id).join(', ');
  return makeRemark(
    'norm-always-defeated',
    file,
    at(norm.id, 'id'),
    {
      nl: `Norm ${norm.id} wijkt altijd voor ${names}.`,
      en: `Norm ${norm.id} always gives way to ${names}.`,
    },
    {
      nl: 'Haal de norm weg, of laat de andere alleen in sommige gevallen voorgaan.',
      en: 'Take the norm out, or let the other go before it in some cases only.',
    },
  );
}

function overrideUnreached(norm: Norm, target: string, index: number, { file, at }: LintContext): Remark {
  return makeRemark(
    'override-never-reached',
    file,
    at(norm.id, `overrides.${index}`),
    {
      nl: `Norm ${norm.id} gaat voor ${target}, maar de twee gelden nooit samen.`,
      en: `Norm ${norm.id} goes before ${target}, but the two never apply together.`,
    },
    { nl: `Haal ${target} weg bij "overrides".`, en: `Take ${target} out of "overrides".` },
  );
}
