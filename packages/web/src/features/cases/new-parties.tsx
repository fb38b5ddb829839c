import { UserRoundPlus } from 'lucide-react';
import type { MySchool } from '../../app/my-school.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { NewCaseValues } from './new-case-values.ts';
import { PartyFields } from './party-fields.tsx';
import { noParty, type PartyValues, shutsOut } from './party-values.ts';

interface NewPartiesProps {
  readonly school: MySchool;
  readonly form: Form<NewCaseValues>;
}

/** Who is in a new case. Who is accused never reads it: that is said where it is filled in. */
export function NewParties({ school, form }: NewPartiesProps) {
  const t = useOfficeMessages('cases');
  const people = useOfficeMessages('casesPeople');
  const { parties } = form.values;
  const change = (key: number, part: Partial<PartyValues>) =>
    form.change({
      parties: parties.map((one) => (one.key === key ? { key, values: { ...one.values, ...part } } : one)),
    });
  const add = () => {
    const key = Math.max(0, ...parties.map((one) => one.key)) + 1;
    form.change({ parties: [...parties, { key, values: noParty }] });
  };
  return (
    <fieldset className="pw-field cases__facts">
      <legend className="pw-field__label">{t.newPeople}</legend>
      <p className="pw-field__help">{t.newPeopleHelp}</p>
      {parties.map(({ key, values }, index) => (
        <fieldset key={key} className="pw-card pw-stack pw-stack--close">
          <legend className="pw-field__label">{people.personNumber({ number: index + 1 })}</legend>
          <PartyFields
            id={`new-${key}`}
            schoolId={school.id}
            caseId={null}
            values={values}
            onChange={(part) => change(key, part)}
            errorOf={form.errorOf}
            others={[]}
          />
          {shutsOut(values) && values.person !== null ? (
            <Notice kind="warning" title={people.shutTitle(values.person)} announce />
          ) : null}
          <div>
            <Button
              look="quiet"
              onPress={() => form.change({ parties: parties.filter((one) => one.key !== key) })}
            >
              {people.remove}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon={<UserRoundPlus aria-hidden size={20} />} onPress={add}>
          {people.addParty}
        </Button>
      </div>
    </fieldset>
  );
}
