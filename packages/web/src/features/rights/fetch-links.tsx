import { Download } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';

/** Where an answer is fetched. A plain link: the file comes as it is written, and nothing of it stays in the page. */
export function FetchLinks({ base, text }: { readonly base: string; readonly text?: string | undefined }) {
  const t = useOfficeMessages('rights');
  return (
    <section aria-label={t.fetch} className="pw-stack pw-stack--close">
      {text === undefined ? null : <p>{text}</p>}
      <div className="pw-row">
        <a className="pw-button pw-button--primary" href={`${base}/pdf`} download>
          <Download aria-hidden size={20} />
          <span>{t.fetchPdf}</span>
        </a>
        <a className="pw-button pw-button--secondary" href={`${base}/json`} download>
          <Download aria-hidden size={20} />
          <span>{t.fetchJson}</span>
        </a>
      </div>
    </section>
  );
}
