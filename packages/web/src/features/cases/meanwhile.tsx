import { useOfficeMessages } from '../../messages/office.ts';
import { Notice } from '../../ui/index.ts';
import type { CaseEntry } from './case-queries.ts';
import { Timeline } from './timeline.tsx';

/** What somebody else did while this was being typed. */
export function Meanwhile({ entries }: { readonly entries: readonly CaseEntry[] }) {
  const t = useOfficeMessages('cases');
  return (
    <div className="pw-stack pw-stack--close">
      <Notice kind="warning" title={t.conflictTitle} announce>
        {t.conflictText}
      </Notice>
      <Timeline entries={entries} />
    </div>
  );
}
