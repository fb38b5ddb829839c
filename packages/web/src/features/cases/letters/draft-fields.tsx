import { type LetterKind, letterKinds } from '@plaatswijs/contract';
import { choicesOf } from '../../../app/choices-of.ts';
import type { Form } from '../../../app/use-form.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useLocale } from '../../../messages/use-messages.tsx';
import { type Option, Select, TextArea, TextField } from '../../../ui/index.ts';
import type { Measure } from '../measures/measure-queries.ts';
import { useMeasureName } from '../measures/use-measure-name.ts';
import { useOpenCase } from '../open-case.ts';
import { PartySelect } from '../party-select.tsx';
import { type DraftValues, goesWith } from './draft-values.ts';

interface DraftFieldsProps {
  readonly form: Form<DraftValues>;
  readonly measures: readonly Measure[];
  /** The measure it is for, where that is settled. */
  readonly fixed: Measure | undefined;
}

/** What letter it is, about what, and to whom. */
export function DraftFields({ form, measures, fixed }: DraftFieldsProps) {
  const t = useOfficeMessages('letters');
  const cases = useOfficeMessages('cases');
  const locale = useLocale();
  const { values, change, errorOf } = form;
  const kinds = choicesOf<LetterKind>(t.kinds)
    .filter(({ value }) => fixed === undefined || goesWith(letterKinds[value], fixed))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <>
      <Select<LetterKind>
        id="letter-kind"
        label={t.kind}
        placeholder={cases.choose}
        options={kinds}
        value={values.kind}
        onChange={(kind) => change({ kind, measureId: fixed?.id ?? null })}
        error={errorOf('letter-kind')}
      />
      {fixed === undefined && values.kind !== null ? (
        <WhichMeasure form={form} measures={measures} kind={values.kind} />
      ) : null}
      {values.measureId === null ? (
        <PartySelect
          id="letter-about"
          label={t.about}
          nobody={t.aboutNobody}
          value={values.aboutId}
          onChange={(aboutId) => change({ aboutId })}
        />
      ) : null}
      <ToWhom form={form} />
    </>
  );
}

const none = 'none';

interface WhichMeasureProps extends Pick<DraftFieldsProps, 'form' | 'measures'> {
  readonly kind: LetterKind;
}

function WhichMeasure({ form, measures, kind }: WhichMeasureProps) {
  const t = useOfficeMessages('letters');
  const cases = useOfficeMessages('cases');
  const nameOf = useMeasureName();
  const purpose = letterKinds[kind];
  const fitting = measures.filter((measure) => goesWith(purpose, measure));
  const { values, change, errorOf } = form;
  if (purpose.measure === 'none') return null;
  if (fitting.length === 0)
    return purpose.measure === 'needed' ? (
      <p id="letter-measure" tabIndex={-1}>
        {t.measureNone}
      </p>
    ) : null;
  const options: readonly Option[] = [
    ...(purpose.measure === 'possible' ? [{ value: none, label: t.noMeasure }] : []),
    ...fitting.map((measure) => ({ value: measure.id, label: nameOf(measure) })),
  ];
  return (
    <Select
      id="letter-measure"
      label={t.measure}
      placeholder={cases.choose}
      optional={purpose.measure === 'possible'}
      options={options}
      value={values.measureId}
      onChange={(id) => change({ measureId: id === none ? null : id })}
      error={errorOf('letter-measure')}
    />
  );
}

const other = 'other';

function ToWhom({ form }: Pick<DraftFieldsProps, 'form'>) {
  const t = useOfficeMessages('letters');
  const cases = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const { it } = useOpenCase();
  const { values, change, errorOf } = form;
  const parties = it.parties.filter(({ until }) => until === null);
  const isOther = values.to === 'other';
  return (
    <>
      <Select
        id="letter-to"
        label={t.to}
        placeholder={cases.choose}
        options={[
          ...parties.map(({ id, name, role }) => ({ value: id, label: name, help: words.role[role] })),
          { value: other, label: t.toOther },
        ]}
        value={isOther ? other : values.toId}
        onChange={(chosen) =>
          change(chosen === other ? { to: 'other', toId: null } : { to: 'party', toId: chosen })
        }
        error={errorOf('letter-to')}
      />
      {values.to === null ? null : (
        <>
          <TextField
            id="letter-name"
            label={t.name}
            help={t.nameHelp}
            optional={!isOther}
            maxLength={200}
            autoComplete="off"
            value={values.name}
            onChange={(name) => change({ name })}
            error={errorOf('letter-name')}
          />
          <TextArea
            id="letter-address"
            label={t.address}
            help={t.addressHelp}
            optional
            rows={3}
            value={values.address}
            onChange={(address) => change({ address })}
            error={errorOf('letter-address')}
          />
        </>
      )}
    </>
  );
}
