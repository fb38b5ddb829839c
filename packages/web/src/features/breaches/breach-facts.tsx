import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { type Described, DescriptionList } from '../../ui/index.ts';
import type { WrittenBreach } from './breach-queries.ts';

/** What was written of a breach, with what is not filled in yet said as that. */
export function BreachFacts({ record }: { readonly record: WrittenBreach }) {
  const t = useOfficeMessages('breaches');
  const f = useFormats();
  const said = (text: string) =>
    text.trim() === '' ? (
      <span className="pw-muted">{t.unknown}</span>
    ) : (
      <span className="breaches__said">{text}</span>
    );
  const telling = (term: string, { state, at, reason, by }: WrittenBreach['authority']): Described => ({
    term,
    value: (
      <>
        <p>{t.decided({ state: t.states[state], moment: at === null ? null : f.moment(at) })}</p>
        {reason === '' ? null : <p className="breaches__said">{reason}</p>}
        {by === '' ? null : <p className="pw-muted">{`${t.factBy}: ${by}`}</p>}
      </>
    ),
  });
  return (
    <DescriptionList
      items={[
        { term: t.factHappened, value: said(record.happened) },
        { term: t.factAware, value: f.moment(record.awareAt) },
        { term: t.factDiscovered, value: said(record.discovered) },
        { term: t.factData, value: said(record.dataKinds.map((one) => t.dataKindsWords[one]).join('\n')) },
        {
          term: t.factPeople,
          value: said(record.peopleKinds.map((one) => t.peopleKindsWords[one]).join('\n')),
        },
        { term: t.factCount, value: said(record.peopleCount === null ? '' : f.number(record.peopleCount)) },
        { term: t.factEffects, value: said(record.effects) },
        { term: t.factMeasures, value: said(record.measures) },
        telling(t.factAuthority, record.authority),
        telling(t.factTold, record.people),
      ]}
    />
  );
}
