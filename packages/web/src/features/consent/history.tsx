import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import type { ConsentMessages } from '../../messages/nl/office/consent.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import type { ConsentEntry, PersonConsent } from './consent-queries.ts';
import { InvalidateEntry } from './invalidate-entry.tsx';
import { together } from './together.ts';

interface HistoryProps {
  readonly school: MySchool;
  readonly consent: PersonConsent;
}

/** Everything that was asked and said, newest first; nothing is ever taken out. */
export function History({ school, consent }: HistoryProps) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const canRecord = isAble(school.abilities, 'consent.record');
  const nameOf = (id: string) => consent.purposes.find((purpose) => purpose.id === id)?.name ?? '';
  return (
    <section aria-labelledby="consent-history" className="pw-stack pw-stack--close">
      <h2 id="consent-history">{t.historyTitle}</h2>
      {consent.history.length === 0 ? <p className="pw-muted">{t.historyNone}</p> : null}
      <ol className="consent-timeline">
        {together(consent.history).map(([entry, ...more]) => (
          <Entry
            key={entry.id}
            entry={entry}
            what={entryWords(t)[entry.kind]({
              purpose: f.list([entry, ...more].map(({ purposeId }) => nameOf(purposeId))),
            })}
            atSchool={school.id}
            personId={consent.person.id}
            schoolId={canRecord ? school.id : null}
          />
        ))}
      </ol>
    </section>
  );
}

function entryWords(t: ConsentMessages) {
  return {
    asked: t.entryAsked,
    given: t.entryGiven,
    refused: t.entryRefused,
    withdrawn: t.entryWithdrawn,
    invalidated: t.entryInvalidated,
  } as const;
}

interface EntryProps {
  readonly entry: ConsentEntry;
  readonly what: string;
  readonly atSchool: string;
  /** Whom it is about. */
  readonly personId: string;
  /** `null` for who may only look. */
  readonly schoolId: string | null;
}

function Entry(props: EntryProps) {
  const { entry, what, schoolId } = props;
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const isAnswer = entry.kind !== 'asked' && entry.kind !== 'invalidated';
  return (
    <li data-quiet={isAnswer ? undefined : true}>
      <span className="pw-muted pw-small">{f.longDay(entry.saidOn)}</span>
      <strong>{entry.invalidated ? <del>{what}</del> : what}</strong>
      {entry.invalidated ? <span>{t.entryCancelled}</span> : null}
      {details(entry, t, f.moment).map((line) => (
        <span key={line} className="pw-muted pw-small">
          {line}
        </span>
      ))}
      {entry.scanId === null ? null : (
        <a
          className="pw-link pw-link--alone"
          href={`/api/v1/schools/${props.atSchool}/people/${props.personId}/consent/scans/${entry.scanId}`}
          target="_blank"
          rel="noopener"
        >
          {t.entryScan}
        </a>
      )}
      {schoolId === null || !isAnswer || entry.invalidated ? null : (
        <div>
          <InvalidateEntry schoolId={schoolId} entryId={entry.id} what={what} />
        </div>
      )}
    </li>
  );
}

/** Who said it and how, its proof, and who wrote it down when. */
function details(
  entry: ConsentEntry,
  t: ConsentMessages,
  moment: (moment: string) => string,
): readonly string[] {
  const who = entry.answeredBy?.name ?? t.entryByNobody;
  const at = moment(entry.recordedAt);
  return [
    entry.way === null ? who : t.entryBy({ who, way: t.ways[entry.way] }),
    ...(entry.reason === null ? [] : [t.reasons[entry.reason]]),
    ...(entry.reference === null ? [] : [t.entryReference({ reference: entry.reference })]),
    ...(entry.note === null ? [] : [t.entryNote({ note: entry.note })]),
    ...(entry.source === null ? [] : [t.entrySource({ source: entry.source })]),
    entry.recordedBy === null
      ? t.entryRecordedSelf({ moment: at })
      : t.entryRecorded({ who: entry.recordedBy.name, moment: at }),
  ];
}
