import type { ReactNode } from 'react';
import type { FormTarget } from '../page-models.ts';

/** Id of the form on a page: what the server names as `languageForm`, by which buttons outside it send it too. */
const reportFormId = 'report';

/** A form as browsers have it; only where files can be sent along it is one that could carry them. */
export function ReportForm(props: {
  readonly target: FormTarget;
  readonly withFiles?: boolean;
  readonly children: ReactNode;
}) {
  const { action, method, hidden } = props.target;
  return (
    <form
      id={reportFormId}
      action={action}
      method={method}
      encType={props.withFiles === true ? 'multipart/form-data' : undefined}
      noValidate
      autoComplete="off"
      className="report-form"
    >
      {hidden.map((field) => (
        <input key={`${field.name}=${field.value}`} type="hidden" name={field.name} value={field.value} />
      ))}
      {props.children}
    </form>
  );
}
