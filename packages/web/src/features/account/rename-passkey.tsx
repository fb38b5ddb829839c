import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, TextField } from '../../ui/index.ts';
import { type Passkey, passkeysQuery } from './account-queries.ts';

/** Another name for a passkey, in place of its row. */
export function RenamePasskey(props: { readonly passkey: Passkey; readonly onClose: () => void }) {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const { id, label: before } = props.passkey;
  const [label, setLabel] = useState(before);
  const rename = useMutation({
    mutationFn: async (next: string) =>
      orThrow(
        await api.PATCH('/api/v1/me/passkeys/{passkeyId}', {
          params: { path: { passkeyId: id } },
          body: { label: next },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: passkeysQuery.queryKey });
      props.onClose();
    },
  });
  const missing = label.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) rename.mutate(label.trim());
  };
  return (
    <li className="pw-rows__row">
      <form noValidate onSubmit={send} className="pw-stack pw-stack--close pw-measure">
        <ProblemNotice error={rename.error} />
        <TextField
          autoFocus
          label={t.passkeyLabel}
          maxLength={60}
          value={label}
          onChange={setLabel}
          error={missing ? t.passkeyLabelMissing : undefined}
        />
        <div className="pw-row">
          <Button type="submit" look="primary" isPending={rename.isPending}>
            {t.save}
          </Button>
          <Button onPress={props.onClose}>{t.cancel}</Button>
        </div>
      </form>
    </li>
  );
}
