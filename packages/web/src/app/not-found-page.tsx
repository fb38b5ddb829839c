import { Compass } from 'lucide-react';
import { useMessages } from '../messages/use-messages.tsx';
import { EmptyState, LinkButton } from '../ui/index.ts';
import { usePageTitle } from './page-title.ts';

/** An address without a page, or one of another school: the two look the same. */
export function NotFoundPage() {
  const t = useMessages('shell');
  usePageTitle(t.notFoundTitle);
  return (
    <EmptyState
      level={1}
      title={t.notFoundTitle}
      icon={<Compass aria-hidden size={28} />}
      action={
        <LinkButton look="primary" href="/">
          {t.toStart}
        </LinkButton>
      }
    >
      {t.notFoundText}
    </EmptyState>
  );
}
