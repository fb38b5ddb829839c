import { useQuery } from '@tanstack/react-query';
import { myGroupsQuery } from '../../api/my-groups.ts';
import { isAble } from '../../app/if-able.tsx';
import { type NamedPerson, PersonPicker } from '../../app/person-picker.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup, Select } from '../../ui/index.ts';
import type { DraftForm } from './draft-form.ts';
import { TiePicker } from './tie-picker.tsx';

/** Whom a declaration is about: oneself, a colleague for who leads, or a pupil. */
export function AboutField({ form, school, asksPupil }: DraftForm & { readonly asksPupil: boolean }) {
  const t = useOfficeMessages('declarations');
  const { values, change, errorOf } = form;
  const canRead = isAble(school.abilities, 'people.read');
  if (asksPupil) {
    return (
      <SomePupil
        given={{ form, school }}
        id="declaration-about"
        label={t.pupil}
        value={values.about}
        onChange={(about) => change({ about })}
        error={errorOf('declaration-about')}
      />
    );
  }
  if (!canRead) return null;
  return (
    <>
      <RadioGroup
        row
        label={t.forWhom}
        value={values.aboutMe ? 'me' : 'other'}
        onChange={(whom) => change({ aboutMe: whom === 'me' })}
        options={[
          { value: 'me', label: t.myself },
          { value: 'other', label: t.someoneElse },
        ]}
      />
      {values.aboutMe ? null : (
        <PersonPicker
          id="declaration-about"
          schoolId={school.id}
          label={t.who}
          help={t.whoHelp}
          withRole="employee"
          value={values.about}
          onChange={(about) => change({ about })}
          error={errorOf('declaration-about')}
        />
      )}
    </>
  );
}

/** The pupil or parent of an existing tie. */
export function OtherField({ form, school }: DraftForm) {
  const t = useOfficeMessages('declarations');
  const field = {
    id: 'declaration-other',
    schoolId: school.id,
    label: t.other,
    value: form.values.other,
    onChange: (other: NamedPerson | null) => form.change({ other }),
    error: form.errorOf('declaration-other'),
  };
  return isAble(school.abilities, 'people.read') ? (
    <PersonPicker {...field} help={t.otherHelp} />
  ) : (
    <TiePicker {...field} help={t.otherHelpTies} />
  );
}

interface SomePupilProps {
  readonly given: DraftForm;
  readonly id: string;
  readonly label: string;
  readonly value: NamedPerson | null;
  readonly onChange: (person: NamedPerson | null) => void;
  readonly error: string | undefined;
}

/** Any pupil for who may read people; else one of one's own groups. */
function SomePupil({ given: { school }, ...field }: SomePupilProps) {
  const t = useOfficeMessages('declarations');
  const canRead = isAble(school.abilities, 'people.read');
  const groups = useQuery({ ...myGroupsQuery, enabled: !canRead });
  if (canRead) {
    return <PersonPicker {...field} schoolId={school.id} help={t.whoHelp} withRole="pupil" />;
  }
  const pupils = (groups.data ?? [])
    .filter((group) => group.schoolId === school.id)
    .flatMap((group) =>
      group.pupils.map((pupil) => ({ value: pupil.personId, label: pupil.name, help: group.name })),
    );
  const unique = [...new Map(pupils.map((pupil) => [pupil.value, pupil])).values()];
  return (
    <Select
      id={field.id}
      label={field.label}
      help={t.otherHelpGroups}
      placeholder={t.otherPlaceholder}
      options={unique}
      value={field.value?.id ?? null}
      error={field.error}
      onChange={(id) => {
        const pupil = unique.find(({ value }) => value === id);
        field.onChange(pupil === undefined ? null : { id, name: pupil.label });
      }}
    />
  );
}
