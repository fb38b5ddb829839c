import { Eye, EyeOff } from 'lucide-react';
import type { ReportManner, ReportReader } from '../../messages/report-pages/index.ts';
import type { ReportWords } from '../report-words.ts';
import { ReadButton } from './read-button.tsx';

/** Who is going to read it, before anything is sent: by role, and whether they learn who tells it. */
export function ReportWhoReads(props: {
  readonly t: ReportWords;
  readonly readers: readonly ReportReader[];
  readonly notRead: readonly ReportReader[];
  readonly manner: ReportManner;
}) {
  const { say } = props.t;
  return (
    <section aria-labelledby="readers" className="report-readers" data-read>
      <h2 id="readers" data-say>
        {say.tell.readersTitle}
      </h2>
      <ul>
        {props.readers.map((reader) => (
          <li key={reader}>
            <Eye aria-hidden size={20} />
            <span data-say>{say.tell.readers[reader]}</span>
          </li>
        ))}
        {props.notRead.map((reader) => (
          <li key={reader} className="pw-muted">
            <EyeOff aria-hidden size={20} />
            <span data-say>{say.tell.notRead[reader]}</span>
          </li>
        ))}
      </ul>
      <p data-say>{say.tell.identity[props.manner]}</p>
      <ReadButton t={props.t} about="readers" />
    </section>
  );
}
