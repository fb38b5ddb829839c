import { useMessages } from '../messages/use-messages.tsx';
import { Notice } from '../ui/index.ts';
import { useOnline } from './use-online.ts';

/** Says so when there is no connection, and what still works. */
export function OfflineNotice() {
  const t = useMessages('shell');
  const online = useOnline();
  if (online) return null;
  return (
    <Notice kind="warning" title={t.offlineTitle} announce>
      {t.offlineText}
    </Notice>
  );
}
