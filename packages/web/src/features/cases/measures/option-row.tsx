import type { MeasureRefusalCode } from '@plaatswijs/contract';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Badge, Disclosure, Notice, type Tone } from '../../../ui/index.ts';
import { useDutySide } from '../use-duty-words.ts';
import { Citations, Remarks } from './citations.tsx';
import { ConsiderMeasure } from './consider-measure.tsx';
import { ElsewhereNote } from './elsewhere-note.tsx';
import type { MeasureOption, MeasureSide } from './measure-queries.ts';
import { MeasureSteps } from './measure-steps.tsx';
import { Notices } from './notices.tsx';
import { Refusals } from './refusals.tsx';

const tones: Readonly<Record<MeasureOption['standing'], Tone>> = {
  asked: 'act',
  named: 'may-if',
  fitting: 'may-if',
  'not-named': 'silent',
  silent: 'silent',
  against: 'not',
  depends: 'ask',
};

/** What cannot be put right by doing something first: then there is nothing to begin with. */
const forGood: ReadonlySet<MeasureRefusalCode> = new Set([
  'party-not-accused',
  'capacity-unknown',
  'not-for-this-person',
  'not-in-this-sector',
  'only-hr-and-jurist',
]);

interface MeasureOptionRowProps {
  readonly option: MeasureOption;
  readonly side: MeasureSide;
}

/** One measure that could be taken: what the protocol says of it, what comes first, what refuses it now. */
export function MeasureOptionRow({ option, side }: MeasureOptionRowProps) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const { title, text } = words.kinds[option.kind];
  const standing = words.standing[option.standing];
  return (
    <Disclosure title={title} level={4}>
      <div className="pw-stack pw-stack--close">
        <div>
          <Badge tone={tones[option.standing]}>{standing.title}</Badge>
        </div>
        {option.pointer === null ? <p>{text}</p> : null}
        <p className="pw-muted">{standing.text}</p>
        <Citations citations={option.citations} />
        <Remarks remarks={option.remarks} />
        {option.pointer === null ? (
          <WhatItTakes option={option} side={side} />
        ) : (
          <Notice kind="warning" title={t.hrTitle}>
            {t.hrText}
          </Notice>
        )}
      </div>
    </Disclosure>
  );
}

function WhatItTakes({ option, side }: MeasureOptionRowProps) {
  const t = useOfficeMessages('measures');
  const sideOf = useDutySide();
  const isForGood = option.refusals.some(({ code }) => forGood.has(code));
  return (
    <>
      <Notices notices={option.notices} />
      <ElsewhereNote needs={option.needs} today={today()} />
      <p className="pw-muted pw-small">
        {t.decidedBy[option.decidedBy]}
        {option.judge === null ? null : ` ${t.judge({ who: sideOf(option.judge) })}.`}
      </p>
      {isForGood ? null : <MeasureSteps title={t.first} steps={option.steps} none={t.nothingFirst} />}
      <Refusals title={isForGood ? t.notPossible : t.notNow} refusals={option.refusals} />
      {isForGood ? null : (
        <ConsiderMeasure
          kind={option.kind}
          label={t.consider}
          whom={{ partyId: side.partyId, name: side.name, becauseOf: side.because?.partyId ?? null }}
        />
      )}
    </>
  );
}
