import { useMessages } from '../../messages/use-messages.tsx';
import { PeopleChoice } from '../../people-choice/people-choice.tsx';
import { Checkbox } from '../../ui/index.ts';
import { type Media, mostPeople, type RecordedPerson } from './check-types.ts';

interface RecordedPartProps {
  readonly schoolId: string;
  readonly media: readonly Media[];
  /** Null: not said yet. */
  readonly people: readonly RecordedPerson[] | null;
  readonly onChange: (people: readonly RecordedPerson[] | null) => void;
}

/** Who is to be seen or heard in film or sound, as the author says it. Nothing without film or sound. */
export function RecordedPart({ schoolId, media, people, onChange }: RecordedPartProps) {
  const t = useMessages('checkPeople');
  const film = media.includes('film');
  const sound = media.includes('sound');
  if (!film && !sound) return null;
  const isNobody = people !== null && people.length === 0;
  return (
    <section aria-labelledby="check-recorded" className="pw-stack pw-stack--close">
      <h2 id="check-recorded" className="check__small-title">
        {t.recordedTitle[film && sound ? 'both' : film ? 'film' : 'sound']}
      </h2>
      <p className="pw-muted pw-small">{t.recordedHelp}</p>
      <Checkbox
        label={t.nobody}
        isSelected={isNobody}
        onChange={(isSelected) => onChange(isSelected ? [] : null)}
      />
      {isNobody ? null : (
        <PeopleChoice
          schoolId={schoolId}
          chosen={people ?? []}
          onChange={(chosen) => onChange(chosen.length === 0 ? null : chosen)}
        />
      )}
      {(people?.length ?? 0) >= mostPeople ? <p role="status">{t.atMost({ most: mostPeople })}</p> : null}
    </section>
  );
}
