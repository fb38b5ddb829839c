import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Link, Select, TextField } from '../../ui/index.ts';
import { usePeopleChange } from './people-queries.ts';

/** Says whose a user of a provider is, for who cannot link their own account. */
export function LinkIdentity({ personId }: { readonly personId: string }) {
  const t = useOfficeMessages('people');
  const [open, setOpen] = useState(false);
  if (open) return <LinkForm personId={personId} onClose={() => setOpen(false)} />;
  return (
    <div className="pw-row">
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t.linkTitle}
      </Button>
    </div>
  );
}

interface Values {
  readonly providerId: string | null;
  readonly subject: string;
}

function LinkForm({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) {
  const t = useOfficeMessages('people');
  const form = useForm<Values>({ providerId: null, subject: '' });
  const { values, change, errorOf } = form;
  const providers = useQuery({
    queryKey: ['board', 'providers'],
    queryFn: async () => orThrow(await api.GET('/api/v1/identity-providers')),
  });
  const link = usePeopleChange(
    async (providerId: string) =>
      orThrow(
        await api.POST('/api/v1/identity-providers/{providerId}/identities', {
          params: { path: { providerId } },
          body: { personId, subject: values.subject.trim() },
        }),
      ),
    { said: t.linkDone, after: onClose },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { providerId } = values;
    const fine = form.accept([
      ...(providerId === null ? [{ field: 'link-provider', message: t.linkProviderMissing }] : []),
      ...(values.subject.trim() === '' ? [{ field: 'link-subject', message: t.linkSubjectMissing }] : []),
    ]);
    if (fine && providerId !== null) link.mutate(providerId);
  };
  if (providers.data?.items.length === 0) {
    return (
      <p className="pw-muted">
        {t.linkNone} <Link href="/school/bestuur/aanmelden">{t.linkNoneWhere}</Link>.
      </p>
    );
  }
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <h3>{t.linkTitle}</h3>
      <p className="pw-muted">{t.linkText}</p>
      <ProblemNotice error={providers.error ?? link.error} words={{ conflict: t.linkTaken }} />
      <Select
        id="link-provider"
        label={t.linkProvider}
        placeholder={t.linkProviderPlaceholder}
        options={(providers.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={values.providerId}
        onChange={(providerId) => change({ providerId })}
        error={errorOf('link-provider')}
      />
      <TextField
        id="link-subject"
        label={t.linkSubject}
        help={t.linkSubjectHelp}
        maxLength={300}
        autoComplete="off"
        spellCheck="false"
        value={values.subject}
        onChange={(subject) => change({ subject })}
        error={errorOf('link-subject')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={link.isPending}>
          {t.linkDo}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
