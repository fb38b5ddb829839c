import { useState } from 'react';
import type { FormError } from '../ui/index.ts';

/** What a form holds, and what is wrong with it. */
export interface Form<Values> {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly errors: readonly FormError[];
  /** How often it was sent: for `FormErrorSummary`. */
  readonly sent: number;
  /** What is wrong with one field, for its `error`. */
  readonly errorOf: (field: string) => string | undefined;
  /** Shows what is wrong; `true` when nothing is. Call it at every sending. */
  readonly accept: (errors: readonly FormError[]) => boolean;
  readonly reset: (values: Values) => void;
}

/** Keeps what is typed until the page is left, whatever the server answers. */
export function useForm<Values extends object>(start: Values): Form<Values> {
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [sent, setSent] = useState(0);
  return {
    values,
    change: (part) => setValues((before) => ({ ...before, ...part })),
    errors,
    sent,
    errorOf: (field) => errors.find((error) => error.field === field)?.message,
    accept: (found) => {
      setErrors(found);
      setSent((count) => count + 1);
      return found.length === 0;
    },
    reset: (next) => {
      setValues(next);
      setErrors([]);
    },
  };
}
