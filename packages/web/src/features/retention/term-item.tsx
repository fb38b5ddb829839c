import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Disclosure } from '../../ui/index.ts';
import type { Term } from './retention-queries.ts';
import { TermForm } from './term-form.tsx';
import { useTermWords } from './use-term-words.ts';

interface TermItemProps {
  readonly schoolId: string;
  readonly term: Term;
  readonly mayChange: boolean;
  readonly mayChangeForBoard: boolean;
}

/** One number or term: what it is, where it comes from, and what counts here. */
export function TermItem({ schoolId, term, mayChange, mayChangeForBoard }: TermItemProps) {
  const t = useOfficeMessages('retention');
  const words = useTermWords(term);
  const { counts, source, confidence, history } = term;
  return (
    <article className="retention__term" aria-labelledby={`term-${term.key}`}>
      <h3 id={`term-${term.key}`}>{words.name}</h3>
      <p>{t.ordinary({ value: words.ordinary })}</p>
      {counts === null ? null : (
        <>
          <p>
            <strong>{t.counts({ value: words.own(counts.value), reason: counts.reason })}</strong>
          </p>
          <div>
            <Badge tone="act">{counts.forBoard ? t.forBoard : t.forSchool}</Badge>
          </div>
        </>
      )}
      <p className="pw-muted pw-small">
        {source === null ? t.ownChoice : t.source({ source })} ({t.confidence[confidence]})
      </p>
      {term.settable ? null : <p className="pw-muted pw-small">{t.notSettable}</p>}
      {history.length === 0 ? null : <History term={term} />}
      {mayChange && term.settable ? (
        <BehindButton label={t.change} named={t.changeOf({ what: words.name })}>
          {(close) => (
            <TermForm schoolId={schoolId} term={term} forBoard={mayChangeForBoard} onClose={close} />
          )}
        </BehindButton>
      ) : null}
    </article>
  );
}

/** What was set before, newest first. */
function History({ term }: { readonly term: Term }) {
  const t = useOfficeMessages('retention');
  const f = useFormats();
  const words = useTermWords(term);
  return (
    <Disclosure title={t.history} level={4}>
      <ul className="pw-rows">
        {term.history.map((one) => (
          <li key={one.id} className="pw-rows__row">
            <span className="pw-rows__words">
              <span>
                {t.historyLine({
                  value: words.own(one.value),
                  from: f.longDay(one.validFrom),
                  until: one.validUntil === null ? null : f.longDay(one.validUntil),
                })}
              </span>
              <span>{one.reason}</span>
              <span className="pw-muted pw-small">
                {t.historyBy({ name: one.by.name, day: f.longDay(one.madeAt) })}
              </span>
            </span>
            <Badge>{one.forBoard ? t.forBoard : t.forSchool}</Badge>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
