import type { CitationView } from '../page-models.ts';
import type { Words } from '../words.ts';

/** An article that bears on the answer, with the way to the protocol itself; `part` says how it bears on it. */
export function Citation(props: {
  readonly t: Words;
  readonly citation: CitationView;
  readonly part?: boolean;
}) {
  const { t, citation, part = true } = props;
  return (
    <li className="pub-citation">
      <h3>
        <a className="pw-link" href={citation.href}>
          {t.say.article({ number: citation.article })}
        </a>{' '}
        {citation.heading}
      </h3>
      <p>{citation.says}</p>
      {part ? <p className="pw-small pw-muted">{t.say.whyPart[citation.part]}</p> : null}
    </li>
  );
}
