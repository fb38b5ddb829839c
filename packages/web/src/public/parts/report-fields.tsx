import type { ReactNode } from 'react';
import type { ReportProblem } from '../../messages/report-pages/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import type { ReportFieldProblem } from '../page-models-report.ts';
import type { ReportWords } from '../report-words.ts';
import { ReadButton } from './read-button.tsx';

/** What fields of one form share: the words, and what is wrong with which field. */
export interface FieldsOf {
  readonly t: ReportWords;
  readonly problems: readonly ReportFieldProblem[];
}

interface FieldProps extends FieldsOf {
  /** Name under which the form sends it; also the id on the page. */
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** Says behind the label that it may stay empty. */
  readonly optional?: boolean;
}

function problemOf({ problems, name }: Pick<FieldProps, 'problems' | 'name'>): ReportProblem | null {
  return problems.find(({ field }) => field === name)?.problem ?? null;
}

function describedBy({ name, help }: Pick<FieldProps, 'name' | 'help'>, problem: ReportProblem | null) {
  const ids = [help === undefined ? null : `${name}-help`, problem === null ? null : `${name}-error`];
  const known = ids.filter((id) => id !== null);
  return known.length === 0 ? undefined : known.join(' ');
}

/** All that is wrong with a form that came back, on top; each line leads to its field. */
export function ReportErrors({ t, problems }: FieldsOf) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" tabIndex={-1} className="pw-error-summary" data-focus-first>
      <h2>{t.say.errorTitle}</h2>
      <ul>
        {problems.map(({ field, problem }) => (
          <li key={`${field}-${problem}`}>
            <a className="pw-link pw-link--alone" href={`#${field}`}>
              {t.say.problems[problem]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function HelpAndError({ t, name, help, problem }: FieldProps & { readonly problem: ReportProblem | null }) {
  return (
    <>
      {help === undefined ? null : (
        <span id={`${name}-help`} className="pw-field__help" data-say>
          {help}
        </span>
      )}
      {problem === null ? null : (
        <ErrorLine id={`${name}-error`}>
          <span className="pw-visually-hidden">{t.say.errorBefore}</span>
          {t.say.problems[problem]}
        </ErrorLine>
      )}
    </>
  );
}

function Labelled(props: FieldProps & { readonly children: ReactNode }) {
  const problem = problemOf(props);
  return (
    <div className={classNames('pw-field', problem !== null && 'pw-field--invalid')}>
      <label htmlFor={props.name} className="pw-field__label">
        <span data-say>{props.label}</span>
        {props.optional === true ? (
          <span className="pw-field__optional"> ({props.t.say.optional})</span>
        ) : null}
      </label>
      <HelpAndError {...props} problem={problem} />
      {props.children}
    </div>
  );
}

/** One line of text, or with `lines` a larger box. */
export function TextOf(
  props: FieldProps & {
    readonly value: string;
    readonly most: number;
    readonly lines?: number;
    readonly autoComplete?: string;
    readonly inputMode?: 'url';
  },
) {
  const problem = problemOf(props);
  const shared = {
    id: props.name,
    name: props.name,
    defaultValue: props.value,
    maxLength: props.most,
    autoComplete: props.autoComplete ?? 'off',
    'aria-invalid': problem === null ? undefined : (true as const),
    'aria-describedby': describedBy(props, problem),
    className: 'pw-input',
  };
  return (
    <Labelled {...props}>
      {props.lines === undefined ? (
        <input type="text" inputMode={props.inputMode} {...shared} />
      ) : (
        <textarea rows={props.lines} {...shared} />
      )}
    </Labelled>
  );
}

/** A day that has been, as the browser lets one choose it. */
export function DayOf(props: FieldProps & { readonly value: string; readonly last: string }) {
  const problem = problemOf(props);
  return (
    <Labelled {...props}>
      <input
        id={props.name}
        name={props.name}
        type="date"
        max={props.last}
        defaultValue={props.value}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={describedBy(props, problem)}
        className="pw-input pw-input--short"
      />
    </Labelled>
  );
}

/** One out of many, as a list that folds. */
export function ListOf(
  props: FieldProps & {
    readonly value: string | null;
    readonly none: string;
    readonly choices: readonly (readonly [string, string])[];
  },
) {
  const problem = problemOf(props);
  return (
    <Labelled {...props}>
      <select
        id={props.name}
        name={props.name}
        defaultValue={props.value ?? ''}
        aria-describedby={describedBy(props, problem)}
        className="pw-input"
      >
        <option value="">{props.none}</option>
        {props.choices.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Files, where they can be sent at all. */
export function FilesOf(props: FieldProps & { readonly children?: ReactNode }) {
  const problem = problemOf(props);
  return (
    <Labelled {...props}>
      <input
        id={props.name}
        name={props.name}
        type="file"
        multiple
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={describedBy(props, problem)}
        className="pw-input report-files"
      />
      {props.children}
    </Labelled>
  );
}

/** Something to choose, with what it means. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

/** One of some, or with `several` as many as one likes: whole rows for a thumb. */
export function ChoicesOf(
  props: FieldProps & {
    readonly chosen: readonly string[];
    readonly choices: readonly Choice[];
    readonly several?: boolean;
    readonly large?: boolean;
  },
) {
  const { name, label, choices, chosen, several = false } = props;
  const problem = problemOf(props);
  return (
    <fieldset
      className={classNames('pw-field', problem !== null && 'pw-field--invalid')}
      aria-describedby={describedBy(props, problem)}
      data-read
    >
      <legend
        id={`${name}-asked`}
        className={props.large === true ? 'report-question' : 'pw-field__label'}
        data-say
      >
        {label}
      </legend>
      <HelpAndError {...props} problem={problem} />
      <div className="pw-choices">
        {choices.map((choice, index) => (
          <label key={choice.value} className="pw-choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              // The summary of errors leads to the first.
              id={index === 0 ? name : `${name}-${choice.value}`}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
            />
            <span className="pw-choice__words">
              <span data-say>{choice.label}</span>
              {choice.help === undefined ? null : (
                <span className="pw-choice__help" data-say>
                  {choice.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <ReadButton t={props.t} about={`${name}-asked`} />
    </fieldset>
  );
}
