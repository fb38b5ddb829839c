import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { makePasskey } from '../../api/passkeys.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice, showToast, TextField } from '../../ui/index.ts';

async function addPasskey(label: string): Promise<void> {
  const made = await makePasskey(orThrow(await api.POST('/api/v1/me/passkeys/begin')));
  orThrow(await api.POST('/api/v1/me/passkeys', { body: { ...made, label } }));
}

/** Names a new passkey and lets the device make it. */
export function AddPasskey(props: { readonly onClose: () => void; readonly isOnly?: boolean | undefined }) {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const [label, setLabel] = useState('');
  const [sent, setSent] = useState(false);
  const add = useMutation({
    mutationFn: addPasskey,
    onSuccess: () => {
      showToast({ text: t.passkeyAdded });
      // What hangs on `me` too: passkeys, and whether one still has to be set up.
      void queries.invalidateQueries({ queryKey: ['me'] });
      props.onClose();
    },
  });
  const missing = label.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!missing) add.mutate(label.trim());
  };
  const stopped = add.isError && !(add.error instanceof ProblemError);
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close pw-measure">
      {stopped ? (
        <Notice kind="warning" title={t.passkeyStopped} announce />
      ) : (
        <ProblemNotice error={add.error} />
      )}
      <TextField
        autoFocus={props.isOnly !== true}
        label={t.passkeyLabel}
        help={t.passkeyLabelHelp}
        maxLength={60}
        value={label}
        onChange={setLabel}
        error={sent && missing ? t.passkeyLabelMissing : undefined}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.passkeyAdd}
        </Button>
        {props.isOnly === true ? null : <Button onPress={props.onClose}>{t.cancel}</Button>}
      </div>
    </form>
  );
}
