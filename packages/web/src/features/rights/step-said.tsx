import type { Form } from '../../app/use-form.ts';
import { TextArea } from '../../ui/index.ts';

interface StepSaidProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly form: Form<{ readonly said: string }>;
}

/** What is said of a step, in words. */
export function StepSaid({ id, label, help, form }: StepSaidProps) {
  return (
    <TextArea
      id={id}
      label={label}
      help={help}
      limit={2000}
      value={form.values.said}
      onChange={(said) => form.change({ said })}
      error={form.errorOf(id)}
    />
  );
}
