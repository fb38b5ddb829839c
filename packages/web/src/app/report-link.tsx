import { MessageCircleWarning } from 'lucide-react';
import { useMessages } from '../messages/use-messages.tsx';
import { reportHref } from './public-page.ts';

/** From every screen to where somebody can tell that something went wrong. A page of the server: it works without script. */
export function ReportLink({ slug }: { readonly slug: string }) {
  const t = useMessages('shell');
  return (
    <a href={reportHref(slug)} className="pw-button pw-button--secondary pw-shell__tool">
      <MessageCircleWarning aria-hidden size={20} />
      <span className="pw-shell__tool-words">{t.report}</span>
    </a>
  );
}
