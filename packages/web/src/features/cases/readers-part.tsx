import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import { AddReader, HandOver } from './add-reader.tsx';
import type { CaseReader } from './case-queries.ts';
import { useMay, useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';
import { ReasonForm } from './reason-form.tsx';
import { ShutOutList } from './shut-out-list.tsx';

/** Who reads the case and as what; who never does. */
export function ReadersPart() {
  const t = useOfficeMessages('casesPeople');
  const { it } = useOpenCase();
  const may = useMay();
  const readers = it.readers.filter(({ until }) => until === null);
  return (
    <Part id="zaak-lezers" title={t.readers} text={t.readersText}>
      <ul className="pw-rows">
        {readers.map((reader) => (
          <Reader key={reader.person.id} reader={reader} isLast={readers.length === 1} />
        ))}
      </ul>
      <ShutOutList />
      <div className="pw-row">
        {may('change-readers') ? <AddReader /> : null}
        {may('hand-over') ? <HandOver /> : null}
      </div>
    </Part>
  );
}

function Reader({ reader, isLast }: { readonly reader: CaseReader; readonly isLast: boolean }) {
  const t = useOfficeMessages('casesPeople');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const { it } = useOpenCase();
  const { person, capacity, since, addedBy } = reader;
  const isMe = person.id === it.me.personId;
  const mayEnd = useMay()('change-readers') && !isLast;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>
          {person.name} {isMe ? <span className="pw-muted">{t.readerMe}</span> : null}
        </span>
        <span className="pw-row cases__marks">
          <Badge>{words.readerCapacity[capacity]}</Badge>
        </span>
        <span className="pw-muted pw-small">
          {t.readerSince({ day: f.day(since) })},{' '}
          {addedBy === null ? t.readerByReport : t.readerAddedBy(addedBy)}
        </span>
      </span>
      {mayEnd ? (
        <BehindButton label={t.endReader} named={t.endReaderNamed(person)} look="quiet">
          {(close) => (
            <ReasonForm
              title={t.endReaderTitle(person)}
              lead={isMe ? t.endReaderSelf : undefined}
              label={t.endReason}
              submit={t.endGo}
              said={t.endReaderDone}
              onClose={close}
              send={async (reason, { path, version }) =>
                orThrow(
                  await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/readers/{personId}/end', {
                    params: { path: { ...path, personId: person.id } },
                    body: { version, reason },
                  }),
                )
              }
            />
          )}
        </BehindButton>
      ) : null}
    </li>
  );
}
