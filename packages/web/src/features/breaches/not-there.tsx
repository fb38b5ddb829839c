import { ShieldAlert } from 'lucide-react';
import { ProblemError } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';

/** For who may not read it and where there is none alike. */
export function NotThere() {
  const t = useOfficeMessages('breaches');
  return (
    <EmptyState
      title={t.goneTitle}
      icon={<ShieldAlert aria-hidden size={28} />}
      action={<LinkButton href="/datalekken">{t.toList}</LinkButton>}
    >
      {t.goneText}
    </EmptyState>
  );
}

/** Whether it is not there for who asks. */
export function isNotThere(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'not-found';
}
