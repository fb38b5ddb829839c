import { useMessages } from '../messages/use-messages.tsx';
import { Skeleton } from '../ui/index.ts';

/** What stands there while a page comes. */
export function LoadingPage() {
  const t = useMessages('shell');
  return <Skeleton label={t.loading} lines={4} />;
}
