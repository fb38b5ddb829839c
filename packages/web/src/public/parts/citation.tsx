import type { CitationView } from '../page-models.ts';
import type { Words } from '../words.ts';

/** An article that bears on the answer, with the way to the protocol itself. */
export function Citation({ t, citation }: { readonly t: Words; readonly citation: CitationView }) {
  return (
    <li className="pub-citation">
      <h3>
        <a className="pw-link" href={citation.href}>
          {t.say.article({ number: citation.article })}
        </a>{' '}
        {citation.heading}
      </h3>
      <p>{citation.says}</p>
      <p className="pw-small pw-muted">{t.say.whyPart[citation.part]}</p>
    </li>
  );
}
