import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Link, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { caseIdOf, isCaseNumber } from './case-number.ts';
import { useMay, useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';

/** Cases that belong with this one. */
export function LinksPart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const may = useMay();
  return (
    <Part id="zaak-andere" title={t.links}>
      {it.links.length === 0 ? <p className="pw-muted">{t.noLinks}</p> : null}
      <ul className="pw-plain-list">
        {it.links.map(({ number, caseId }) => (
          <li key={number}>
            {caseId === null ? (
              t.linkHidden({ number })
            ) : (
              <Link href={`/zaken/${caseId}`} alone>
                {t.linkTo({ number })}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {may('link') ? <AddLink /> : null}
    </Part>
  );
}

function AddLink() {
  const t = useOfficeMessages('casesWork');
  const cases = useOfficeMessages('cases');
  const faultOf = (number: string) =>
    number === '' ? t.linkMissing : isCaseNumber(number) ? null : cases.searchWrong;
  return (
    <BehindButton label={t.link}>
      {(close) => (
        <CaseForm
          title={t.link}
          start={{ number: '' }}
          submit={t.link}
          said={t.linked}
          onClose={close}
          words={{ unknown: t.linkNone }}
          faults={({ number }) => {
            const message = faultOf(number.trim());
            return message === null ? [] : [{ field: 'link-number', message }];
          }}
          send={async ({ number }, { path, version }) => {
            const otherId = await caseIdOf(path.schoolId, number.trim());
            if (otherId === null) throw unknownNumber();
            return orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/links', {
                params: { path },
                body: { version, otherId },
              }),
            );
          }}
        >
          {(form) => (
            <TextField
              id="link-number"
              label={t.linkNumber}
              help={t.linkNumberHelp}
              short
              maxLength={11}
              autoComplete="off"
              value={form.values.number}
              onChange={(number) => form.change({ number })}
              error={form.errorOf('link-number')}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}

function unknownNumber(): ProblemError {
  return new ProblemError({
    type: 'urn:plaatswijs:problem:not-possible',
    title: '',
    status: 422,
    code: 'not-possible',
    issues: [{ at: '/number', code: 'unknown' }],
  });
}
