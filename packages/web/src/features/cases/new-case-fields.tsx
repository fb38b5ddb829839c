import type { CaseAbout, CaseCategory, CasePlace } from '@plaatswijs/contract';
import { choicesOf } from '../../app/choices-of.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '../../ui/index.ts';
import { NoImages } from './illegal-notice.tsx';
import type { NewCaseValues } from './new-case-values.ts';

/** What happened, of what kind it is and who it is about; the question about images first. */
export function NewCaseFields(props: { readonly form: Form<NewCaseValues>; readonly schoolId: string }) {
  const { form, schoolId } = props;
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const { values, change, errorOf } = form;
  return (
    <>
      <RadioGroup
        id="new-illegal"
        label={t.illegal}
        options={choicesOf(t.illegalOptions)}
        value={values.illegal}
        onChange={(illegal) => change({ illegal })}
        error={errorOf('new-illegal')}
      />
      {values.illegal === 'yes' ? <NoImages schoolId={schoolId} announce /> : null}
      <TextArea
        id="new-what"
        label={t.newWhat}
        help={t.newWhatHelp}
        rows={7}
        limit={20_000}
        value={values.what}
        onChange={(what) => change({ what })}
        error={errorOf('new-what')}
      />
      <TextField
        id="new-title"
        label={t.titleLabel}
        help={t.titleHelp}
        maxLength={200}
        autoComplete="off"
        value={values.title}
        onChange={(title) => change({ title })}
        error={errorOf('new-title')}
      />
      <CheckboxGroup<CaseAbout>
        id="new-about"
        label={t.newAbout}
        help={t.newAboutHelp}
        options={choicesOf(words.about)}
        value={values.about}
        onChange={(about) => change({ about })}
        error={errorOf('new-about')}
      />
      <Select<CaseCategory>
        label={t.category}
        optional
        placeholder={t.choose}
        options={choicesOf(words.category)}
        value={values.category}
        onChange={(category) => change({ category })}
      />
      <Select<CasePlace>
        label={t.place}
        optional
        placeholder={t.choose}
        options={choicesOf(words.place)}
        value={values.place}
        onChange={(place) => change({ place })}
      />
      <RadioGroup
        row
        label={t.newUrgency}
        options={choicesOf(words.urgency)}
        value={values.urgency}
        onChange={(urgency) => change({ urgency })}
      />
    </>
  );
}
