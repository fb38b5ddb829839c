import type { ErasureGround } from '@plaatswijs/contract';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { choicesOf } from '../../app/choices-of.ts';
import type { MySchool } from '../../app/my-school.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup } from '../../ui/index.ts';
import { FileForm } from './file-form.tsx';
import type { WholeRecord } from './file-queries.ts';

interface Values {
  readonly ground: ErasureGround | null;
}

/** Erases a record before its day. On what ground stays on record; what it said does not. */
export function EraseRecord({ school, record }: { readonly school: MySchool; readonly record: WholeRecord }) {
  const t = useOfficeMessages('files');
  const navigate = useNavigate();
  return (
    <section aria-labelledby="wissen" className="pw-stack pw-stack--close files__part">
      <h2 id="wissen">{t.erase}</h2>
      <p className="pw-muted">{t.eraseText}</p>
      <BehindButton label={t.erase} look="danger">
        {(close) => (
          <FileForm<Values, { readonly fileIsThere: boolean }>
            title={t.erase}
            start={{ ground: null }}
            faults={({ ground }) =>
              ground === null ? [{ field: 'erase-ground', message: t.groundMissing }] : []
            }
            askFirst={{ title: t.eraseAsk, text: t.eraseText, go: t.eraseGo }}
            send={async ({ ground }) => {
              if (ground === null) throw new Error('a form without a ground was let through');
              const path = { schoolId: school.id, fileId: record.fileId, fileRecordId: record.id };
              const address =
                '/api/v1/schools/{schoolId}/files/{fileId}/records/{fileRecordId}/erase' as const;
              return orThrow(await api.POST(address, { params: { path }, body: { ground } }));
            }}
            submit={t.eraseGo}
            said={t.erased}
            onClose={close}
            onDone={({ fileIsThere }) =>
              void (fileIsThere
                ? navigate({ to: '/dossiers/$fileId', params: { fileId: record.fileId } })
                : navigate({ to: '/dossiers' }))
            }
          >
            {({ values, change, errorOf }) => (
              <RadioGroup
                id="erase-ground"
                label={t.eraseGround}
                options={choicesOf(t.ground)}
                value={values.ground}
                onChange={(ground) => change({ ground })}
                error={errorOf('erase-ground')}
              />
            )}
          </FileForm>
        )}
      </BehindButton>
    </section>
  );
}
