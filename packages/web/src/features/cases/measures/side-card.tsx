import type { MeasureKind } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useLocale } from '../../../messages/use-messages.tsx';
import { Badge, Disclosure, Notice } from '../../../ui/index.ts';
import { Citations, Remarks } from './citations.tsx';
import { ConsiderMeasure } from './consider-measure.tsx';
import type { CaseMeasures, MeasureOption, MeasureSide } from './measure-queries.ts';
import { MeasureOptionRow } from './option-row.tsx';

interface SideCardProps {
  readonly side: MeasureSide;
  readonly all: CaseMeasures;
}

/** What could be decided about one person, as the protocol and the law have it. Nothing is chosen beforehand. */
export function SideCard({ side, all }: SideCardProps) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('casesWords');
  const options = <Options side={side} all={all} />;
  return (
    <section aria-labelledby={`kan-${side.partyId}`} className="pw-card pw-stack pw-stack--close">
      <h3 className="pw-h3" id={`kan-${side.partyId}`}>
        {t.sideTitle(side)}
      </h3>
      <div>
        <Badge>{words.capacity[side.capacity]}</Badge>
      </div>
      <ParentFirst side={side} />
      {side.because === null ? (
        options
      ) : (
        <Disclosure title={t.sideChild(side)} level={4}>
          {options}
        </Disclosure>
      )}
    </section>
  );
}

/** The parent did it: what turns to the parent stands first, and what touches the child is opened on purpose. */
function ParentFirst({ side }: { readonly side: MeasureSide }) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const byName = useByName();
  const { because, parentFirst } = side;
  if (because === null) return null;
  return (
    <>
      <Notice kind="warning" title={t.because({ child: side.name, parent: because.name })}>
        <p>{t.becauseText({ parent: because.name })}</p>
        {parentFirst?.done === true ? <p>{t.parentFirstDone}</p> : null}
      </Notice>
      {parentFirst === null || parentFirst.offered.length === 0 ? null : (
        <div className="pw-stack pw-stack--close">
          <p>{t.parentFirstOffered({ parent: because.name })}</p>
          {[...parentFirst.offered].sort(byName).map((kind) => (
            <ConsiderMeasure
              key={kind}
              label={words.kinds[kind].title}
              kind={kind}
              whom={{ partyId: because.partyId, name: because.name, becauseOf: null }}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** Measures by their names: any other order would look like one of weight. */
function useByName(): (a: MeasureKind, b: MeasureKind) => number {
  const { kinds } = useOfficeMessages('measureWords');
  const locale = useLocale();
  return (a, b) => kinds[a].title.localeCompare(kinds[b].title, locale);
}

const ofProtocol: ReadonlySet<MeasureOption['standing']> = new Set(['asked', 'named', 'fitting', 'depends']);

function Options({ side, all }: SideCardProps) {
  const t = useOfficeMessages('measures');
  const byName = useByName();
  const inOrder = [...side.options].sort((a, b) => byName(a.kind, b.kind));
  const named = inOrder.filter(({ standing }) => ofProtocol.has(standing));
  const others = inOrder.filter(({ standing }) => !ofProtocol.has(standing));
  const row = (option: MeasureOption) => <MeasureOptionRow key={option.kind} option={option} side={side} />;
  return (
    <div className="pw-stack pw-stack--close">
      <WhatProtocolSays side={side} all={all} hasNamed={named.length > 0} />
      {named.length === 0 ? null : (
        <div>
          <p className="measures__label">{t.groupNamed}</p>
          <p className="pw-muted pw-small">{t.alphabet}</p>
          {named.map(row)}
        </div>
      )}
      {others.length === 0 ? null : (
        <Disclosure title={t.groupOther({ count: others.length })} level={4}>
          <p className="pw-muted pw-small">{t.alphabet}</p>
          {others.map(row)}
        </Disclosure>
      )}
    </div>
  );
}

interface WhatProtocolSaysProps extends SideCardProps {
  readonly hasNamed: boolean;
}

function WhatProtocolSays({ side, all, hasNamed }: WhatProtocolSaysProps) {
  const t = useOfficeMessages('measures');
  const said = [...side.asks, ...side.qualifies];
  return (
    <>
      {hasNamed || side.asks.length > 0 ? null : (
        <Notice kind="info" title={all.protocol === null ? t.noProtocolTitle : t.silentTitle}>
          {t.silentText}
        </Notice>
      )}
      {said.length + side.remarks.length === 0 ? null : (
        <Disclosure title={t.asks} level={4}>
          <Citations citations={said} />
          <Remarks remarks={side.remarks} />
        </Disclosure>
      )}
    </>
  );
}
