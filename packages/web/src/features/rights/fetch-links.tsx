import { Download } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import type { AnswerFile } from './rights-queries.ts';

interface FetchLinksProps {
  readonly base: string;
  readonly text?: string | undefined;
  /** What goes along beside it. */
  readonly files: readonly AnswerFile[];
}

/** Where an answer is fetched. A plain link: the file comes as it is written, and nothing of it stays in the page. */
export function FetchLinks({ base, text, files }: FetchLinksProps) {
  const t = useOfficeMessages('rights');
  const along = useOfficeMessages('rightsAlong');
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
      {files.length === 0 ? null : (
        <>
          <p>{along.fetchFiles}</p>
          <ul className="pw-plain-list pw-row">
            {files.map(({ id, label }) => (
              <li key={id}>
                <a className="pw-button pw-button--secondary" href={`${base}/files/${id}`} download>
                  <Download aria-hidden size={20} />
                  <span>{along.fetchFile({ label })}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
