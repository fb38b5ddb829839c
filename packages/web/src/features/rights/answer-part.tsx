import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { TextArea } from '../../ui/index.ts';
import { FetchLinks } from './fetch-links.tsx';
import { CloseForm } from './request-forms.tsx';
import { isOpen, type RequestProps } from './request-props.ts';
import { RightsForm } from './rights-form.tsx';

/** The answer: to write, or as it went, with where it is fetched. */
export function AnswerPart({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  return (
    <section aria-labelledby="rights-answer" className="pw-stack pw-stack--close rights__part">
      <h2 id="rights-answer">{t.answerTitle}</h2>
      {isOpen(request) ? (
        <>
          <AnswerForm school={school} request={request} />
          <CloseForm school={school} request={request} />
        </>
      ) : (
        <Closed school={school} request={request} />
      )}
    </section>
  );
}

function AnswerForm({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  return (
    <RightsForm
      look="primary"
      button={t.answerGo}
      title={t.answerTitle}
      text={t.answerText}
      start={{ letter: request.kind === 'access' ? t.letterStart({ name: request.about.name }) : '' }}
      faults={({ letter }) =>
        letter.trim() === '' ? [{ field: 'answer-letter', message: t.letterMissing }] : []
      }
      submit={t.answerGo}
      said={t.answered}
      send={async ({ letter }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/answer', {
            params: { path: { schoolId: school.id, rightsRequestId: request.id } },
            body: { version: request.version, letter: letter.trim() },
          }),
        )
      }
    >
      {(form) => (
        <TextArea
          id="answer-letter"
          lang="nl"
          label={t.letter}
          rows={8}
          limit={10_000}
          value={form.values.letter}
          onChange={(letter) => form.change({ letter })}
          error={form.errorOf('answer-letter')}
        />
      )}
    </RightsForm>
  );
}

function Closed({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const { fetchUntil, closedAt, letter } = request;
  return (
    <>
      {closedAt === null ? null : <p>{t.answeredOn({ day: f.moment(closedAt) })}</p>}
      <p lang="nl" className="rights__text">
        {letter}
      </p>
      {fetchUntil === null ? null : fetchUntil < today() ? (
        <p className="pw-muted">{t.fetchOver}</p>
      ) : (
        <>
          <FetchLinks
            base={`/api/v1/schools/${school.id}/rights-requests/${request.id}/answer`}
            text={t.fetchText({ day: f.longDay(fetchUntil) })}
            files={request.files}
          />
          {request.parts.some(({ byReader }) => byReader) ? (
            <p className="pw-muted">{t.fetchElsewhere}</p>
          ) : null}
        </>
      )}
    </>
  );
}
