import type { PartyRole } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import { Checkbox, RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import type { CaseParty } from './case-queries.ts';
import { FindCasePerson } from './find-case-person.tsx';
import type { PartyValues } from './party-values.ts';

const roles = ['reporter', 'affected', 'accused', 'witness', 'guardian', 'other'] as const;
const capacities = ['pupil', 'parent', 'staff', 'outsider', 'unknown'] as const;

interface PartyFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly schoolId: string;
  readonly caseId: string | null;
  readonly values: PartyValues;
  readonly onChange: (part: Partial<PartyValues>) => void;
  readonly errorOf: (field: string) => string | undefined;
  /** Of whom somebody can be the guardian. */
  readonly others: readonly CaseParty[];
  /** Who it is stays as it is: only what they are is asked. */
  readonly isKnown?: boolean | undefined;
}

/** Who somebody is, and what they are in this case. */
export function PartyFields(props: PartyFieldsProps) {
  const { id, values, onChange, errorOf, others } = props;
  const t = useOfficeMessages('casesPeople');
  const cases = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const offered = roles.filter((role) => role !== 'guardian' || others.length > 0);
  return (
    <>
      {props.isKnown === true && values.how === 'roster' ? null : <WhoFields {...props} />}
      <Select<PartyRole>
        id={`${id}-role`}
        label={t.role}
        placeholder={cases.choose}
        options={offered.map((value) => ({ value, label: words.role[value] }))}
        value={values.role}
        onChange={(role) => onChange({ role })}
        error={errorOf(`${id}-role`)}
      />
      {values.role === 'guardian' ? (
        <Select
          id={`${id}-guardian`}
          label={t.guardianWhose}
          placeholder={cases.choose}
          options={others.map((one) => ({ value: one.id, label: one.name }))}
          value={values.guardianOf}
          onChange={(guardianOf) => onChange({ guardianOf })}
          error={errorOf(`${id}-guardian`)}
        />
      ) : null}
      <Select<CaseParty['capacity']>
        id={`${id}-capacity`}
        label={t.capacity}
        placeholder={cases.choose}
        options={capacities.map((value) => ({ value, label: words.capacity[value] }))}
        value={values.capacity}
        onChange={(capacity) => onChange({ capacity })}
        error={errorOf(`${id}-capacity`)}
      />
      <TextArea
        label={t.note}
        optional
        rows={2}
        limit={2000}
        value={values.note}
        onChange={(note) => onChange({ note })}
      />
      {values.how === 'roster' && values.role !== 'accused' ? (
        <Checkbox
          label={t.interest}
          help={t.interestHelp}
          isSelected={values.hasInterest}
          onChange={(hasInterest) => onChange({ hasInterest })}
        />
      ) : null}
    </>
  );
}

function WhoFields(props: PartyFieldsProps) {
  const { id, schoolId, caseId, values, onChange, errorOf } = props;
  const t = useOfficeMessages('casesPeople');
  return (
    <>
      {props.isKnown === true ? null : (
        <RadioGroup
          row
          label={t.how}
          options={[
            { value: 'roster' as const, label: t.hows.roster },
            { value: 'free' as const, label: t.hows.free },
          ]}
          value={values.how}
          onChange={(how) => onChange({ how })}
        />
      )}
      {values.how === 'roster' ? (
        <FindCasePerson
          id={`${id}-person`}
          label={t.searchName}
          help={t.searchHelp}
          schoolId={schoolId}
          caseId={caseId}
          value={values.person}
          onChange={(person) => onChange({ person, ...(person === null ? {} : { capacity: person.kind }) })}
          error={errorOf(`${id}-person`)}
        />
      ) : (
        <TextField
          id={`${id}-name`}
          label={t.freeName}
          help={t.freeNameHelp}
          autoComplete="off"
          maxLength={200}
          value={values.name}
          onChange={(name) => onChange({ name })}
          error={errorOf(`${id}-name`)}
        />
      )}
    </>
  );
}
