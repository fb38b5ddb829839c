import { LetterPaper } from '../../../letter-paper/letter-paper.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Badge, Disclosure, Notice, type Tone } from '../../../ui/index.ts';
import { useMay, useOpenCase } from '../open-case.ts';
import { LetterActs } from './letter-acts.tsx';
import type { CaseLetter } from './letter-queries.ts';
import { SaveLetter } from './save-letter.tsx';
import { useLetterHead } from './use-letter-head.ts';
import { useNotYet } from './use-not-yet.ts';

const tones: Readonly<Record<CaseLetter['status'], Tone>> = { draft: 'silent', final: 'act', sent: 'may' };

/** One letter: what it is, how far it is, what is still missing, and what can be done with it. */
export function LetterCard({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  const may = useMay();
  return (
    <li className="pw-card pw-stack pw-stack--close">
      <h3 className="pw-h3" id={`brief-${letter.id}`} tabIndex={-1}>
        {t.kinds[letter.kind]}
      </h3>
      <div className="pw-row cases__marks">
        <Badge tone={tones[letter.status]}>{t.status[letter.status]}</Badge>
        <span>{t.toLine(letter.addressee)}</span>
        {letter.number === null ? null : (
          <span className="pw-muted">{t.number({ number: letter.number })}</span>
        )}
      </div>
      <Made letter={letter} />
      {letter.status === 'draft' ? <NotYet letter={letter} /> : null}
      <Disclosure title={t.paper} level={4}>
        <Paper letter={letter} />
      </Disclosure>
      <SaveLetter letter={letter} />
      {may(letter.status === 'final' ? 'send-letter' : 'write-letter') ? (
        <LetterActs letter={letter} />
      ) : null}
    </li>
  );
}

function Made({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  const f = useFormats();
  const { finalAt, finalBy, sentOn, sentHow, changedAt, changedBy } = letter;
  return (
    <p className="pw-muted pw-small">
      {finalAt === null || finalBy === null
        ? t.madeBy({ name: letter.madeBy.name, moment: f.moment(letter.madeAt) })
        : t.finalBy({ name: finalBy.name, moment: f.moment(finalAt) })}
      {letter.status !== 'draft' || changedAt === null || changedBy === null
        ? null
        : `. ${t.changedBy({ name: changedBy.name, moment: f.moment(changedAt) })}`}
      {sentOn === null || sentHow === null
        ? null
        : `. ${t.sentOnHow({ day: f.day(sentOn), how: t.ways[sentHow] })}`}
    </p>
  );
}

/** What a person still has to do before it can be final; and what comes by itself. */
function NotYet({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  const f = useFormats();
  const notYet = useNotYet()(letter);
  const later = letter.open.filter(({ filled }) => filled === 'final').map(({ field }) => t.fields[field]);
  return (
    <>
      {notYet.length === 0 ? null : (
        <Notice kind="info" title={t.notYet}>
          <ul>
            {notYet.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      {later.length === 0 ? null : (
        <p className="pw-muted pw-small">{t.openFinal({ fields: f.list(later) })}</p>
      )}
    </>
  );
}

function Paper({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  const f = useFormats();
  const { school } = useOpenCase();
  const head = useLetterHead();
  const day = letter.datedOn === null ? t.paperDate : f.longDay(letter.datedOn);
  const place = head?.place ?? null;
  const { addressee, signatory } = letter;
  return (
    <LetterPaper
      label={t.paper}
      paper={{
        head: {
          name: school.name,
          lines: [...(head?.lines ?? []), head?.telephone ?? '', head?.web ?? ''].filter(
            (line) => line !== '',
          ),
        },
        addressee: [addressee.name, ...addressee.lines],
        facts: [place === null ? day : `${place}, ${day}`, letter.number ?? t.paperNumber],
        subject: { label: t.paperSubject, text: letter.subject },
        body: letter.body,
        signature: signatory === null ? [] : [signatory.name, signatory.role],
      }}
    />
  );
}
