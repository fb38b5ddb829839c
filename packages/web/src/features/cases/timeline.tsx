import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import type { CaseEntry } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';
import { useEntryWords } from './use-entry-words.ts';

/** What happened in a case, in the order in which it is given. */
export function Timeline({ entries }: { readonly entries: readonly CaseEntry[] }) {
  return (
    <ol className="cases__timeline">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { readonly entry: CaseEntry }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const about = useEntryWords()(entry);
  const isOpinion = entry.kind === 'note' && entry.code === 'opinion';
  return (
    <li data-opinion={isOpinion || undefined}>
      <span className="pw-muted pw-small">
        {f.moment(entry.at)}, {entry.by?.name ?? (fromReporter(entry.kind) ? t.fromReporter : t.byProgram)}
      </span>
      <span className="pw-row cases__entry-head">
        <strong>{t.entry[entry.kind]}</strong>
        {entry.kind === 'note' ? (
          <Badge tone={isOpinion ? 'silent' : 'may'}>{words.basis[isOpinion ? 'opinion' : 'fact']}</Badge>
        ) : null}
      </span>
      {entry.tooEarly ? (
        <span>
          <Badge tone="not">{t.tooEarly}</Badge>
        </span>
      ) : null}
      {about.length === 0 ? null : <span>{about.join(' · ')}</span>}
      {entry.withWhom === null ? null : <span>{t.with({ who: entry.withWhom })}</span>}
      {entry.happenedAt === null ? null : (
        <span className="pw-muted pw-small">{t.happened({ moment: f.moment(entry.happenedAt) })}</span>
      )}
      <AboutCorrected entry={entry} />
      <NotTold entry={entry} />
      {entry.text === null || entry.text === '' ? null : <p className="cases__said">{entry.text}</p>}
    </li>
  );
}

/** Whom the case was about, and whom since. */
function AboutCorrected({ entry }: { readonly entry: CaseEntry }) {
  const t = useOfficeMessages('casesCorrect');
  const { about } = useOfficeMessages('casesWords');
  const f = useFormats();
  if (entry.kind !== 'about-corrected') return null;
  const words = (kinds: CaseEntry['aboutIs']) => f.list(kinds.map((kind) => about[kind]));
  return <span>{t.aboutWasIs({ was: words(entry.aboutWas), is: words(entry.aboutIs) })}</span>;
}

/** Who was not told how it ended, and why. */
function NotTold({ entry }: { readonly entry: CaseEntry }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const { it } = useOpenCase();
  return entry.notTold.map(({ partyId, reportId, reason }) => (
    <span key={partyId ?? reportId}>
      {t.wasNotTold({
        name: it.parties.find(({ id }) => id === partyId)?.name ?? t.theReporter,
        reason: words.notTold[reason],
      })}
    </span>
  ));
}

function fromReporter(kind: CaseEntry['kind']): boolean {
  return kind === 'received' || kind === 'message-received' || kind === 'evidence-added';
}
