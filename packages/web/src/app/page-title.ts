import { useEffect } from 'react';
import { useMessages } from '../messages/use-messages.tsx';

/** Names the page in the browser: `Berichten · Plaatswijs`. Every page calls it with its heading. */
export function usePageTitle(page: string): void {
  const t = useMessages('shell');
  const title = t.titleOf({ page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
