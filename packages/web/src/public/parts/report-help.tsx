import { Phone } from 'lucide-react';
import type { ReportHelp as HelpModel } from '../page-models-report.ts';
import type { ReportWords } from '../report-words.ts';
import { ReadButton } from './read-button.tsx';

interface HelpProps {
  readonly t: ReportWords;
  readonly help: HelpModel;
}

/** In danger now: the first thing on every page where somebody begins. */
export function ReportDanger({ t }: Pick<HelpProps, 't'>) {
  const { help } = t.say;
  return (
    <section aria-labelledby="danger" className="report-danger" data-read>
      <Phone aria-hidden size={28} />
      <div>
        <h2 id="danger" data-say>
          <a href="tel:112">{help.danger}</a>
        </h2>
        <p data-say>{help.notWatched}</p>
      </div>
    </section>
  );
}

/** Whom to call, each with what for. */
export function ReportNumbers({ t, help, title }: HelpProps & { readonly title: string }) {
  const { say } = t;
  const { phone, from, to } = help.inspector;
  const rows = [
    { name: help.police, tel: help.police, words: say.help.police },
    { name: phone, tel: phone, words: say.help.inspector({ from, to }) },
    { name: help.safeHome, tel: help.safeHome, words: say.help.safeHome },
    { name: say.help.helpwantedName, tel: null, words: say.help.helpwanted },
  ];
  return (
    <section aria-labelledby="numbers" className="report-numbers" data-read>
      <h2 id="numbers" data-say>
        {title}
      </h2>
      <ul>
        {rows.map(({ name, tel, words }) => (
          <li key={name}>
            {tel === null ? (
              <strong data-say lang="en">
                {name}
              </strong>
            ) : (
              <a className="pw-link pw-link--alone" href={`tel:${tel.replaceAll('-', '')}`} data-say>
                {name}
              </a>
            )}
            <span data-say>{words}</span>
          </li>
        ))}
      </ul>
      <ReadButton t={t} about="numbers" />
    </section>
  );
}
