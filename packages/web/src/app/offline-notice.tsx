import { useSyncExternalStore } from 'react';
import { useMessages } from '../messages/use-messages.tsx';
import { Notice } from '../ui/index.ts';

function watchConnection(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Says so when there is no connection, and what still works. */
export function OfflineNotice() {
  const t = useMessages('shell');
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  if (online) return null;
  return (
    <Notice kind="warning" title={t.offlineTitle} announce>
      {t.offlineText}
    </Notice>
  );
}
