import type { UseQueryResult } from '@tanstack/react-query';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Notice } from '../../ui/index.ts';

/** Says before a roster is applied how many cases nobody could handle any more; nothing where that is none. */
export function CasesLeftByImport({ left }: { readonly left: UseQueryResult<number> }) {
  const t = useOfficeMessages('roster');
  const count = left.data ?? 0;
  return (
    <>
      <ProblemNotice error={left.error} />
      {count === 0 ? null : (
        <Notice kind="warning" title={t.casesLeftTitle({ count })} announce>
          {t.casesLeftText}
        </Notice>
      )}
    </>
  );
}
