import { usePageTitle } from '../../app/page-title.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { PageHeader } from '../../ui/index.ts';

/** The first page after signing in; what can be done from here comes with the features. */
export function HomePage() {
  const t = useMessages('shell');
  usePageTitle(t.start);
  return <PageHeader title={<span className="pw-highlight">{t.welcome}</span>} lead={t.welcomeText} />;
}
