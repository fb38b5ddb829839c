import './letters.css';
import { useQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Skeleton } from '../../../ui/index.ts';
import { useMay, useOpenCase } from '../open-case.ts';
import { Part } from '../part.tsx';
import { LetterCard } from './letter-card.tsx';
import { lettersQuery } from './letter-queries.ts';
import { WriteLetter } from './write-letter.tsx';

/** Letters of this case: begun from a text of the school, finished by a person, kept as they were sent. */
export function LettersPart() {
  const t = useOfficeMessages('letters');
  const { school, it } = useOpenCase();
  const may = useMay();
  const { data, error } = useQuery(lettersQuery(school.id, it.id));
  return (
    <Part id="zaak-brieven" title={t.title} text={t.text}>
      {data === undefined ? (
        <>
          <ProblemNotice error={error} />
          {error === null ? <Skeleton label={t.loading} lines={2} /> : null}
        </>
      ) : (
        <>
          {data.length === 0 ? <p className="pw-muted">{t.none}</p> : null}
          <ul className="pw-plain-list letters__list">
            {data.map((letter) => (
              <LetterCard key={letter.id} letter={letter} />
            ))}
          </ul>
        </>
      )}
      {may('write-letter') ? <WriteLetter label={t.write} /> : null}
    </Part>
  );
}
