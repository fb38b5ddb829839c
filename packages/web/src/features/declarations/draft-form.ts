import type { MySchool } from '../../app/my-school.ts';
import type { Form } from '../../app/use-form.ts';
import type { Draft } from './draft.ts';

/** What a field of the form works with. */
export interface DraftForm {
  readonly form: Pick<Form<Draft>, 'values' | 'change' | 'errorOf'>;
  readonly school: MySchool;
}
