import { useQuery } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { hasPasskeys } from '../../api/passkeys.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, IconButton, Skeleton } from '../../ui/index.ts';
import { type Passkey, passkeysQuery } from './account-queries.ts';
import { AddPasskey } from './add-passkey.tsx';
import { RemovePasskey } from './remove-passkey.tsx';
import { RenamePasskey } from './rename-passkey.tsx';

/** The passkeys of the account: add, rename, remove. */
export function PasskeysSection() {
  const t = useOfficeMessages('account');
  const passkeys = useQuery(passkeysQuery);
  const [adding, setAdding] = useState(false);
  const items = passkeys.data ?? [];
  return (
    <section aria-labelledby="account-passkeys" className="pw-card pw-stack pw-stack--close">
      <h2 id="account-passkeys">{t.passkeysTitle}</h2>
      <p className="pw-muted pw-measure">{t.passkeysText}</p>
      <ProblemNotice error={passkeys.error} />
      {passkeys.isPending ? <Skeleton label={t.loading} lines={1} /> : null}
      {passkeys.isSuccess && items.length === 0 ? <p>{t.passkeysNone}</p> : null}
      <ul className="pw-rows">
        {items.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      {adding ? <AddPasskey onClose={() => setAdding(false)} /> : null}
      {!adding && hasPasskeys() ? (
        <div className="pw-row">
          <Button onPress={() => setAdding(true)}>{t.passkeyAdd}</Button>
        </div>
      ) : null}
      {hasPasskeys() ? null : <p className="pw-muted">{t.passkeysImpossible}</p>}
    </section>
  );
}

function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const t = useOfficeMessages('account');
  const f = useFormats();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const stop = () => setDoing(null);
  const since = t.passkeySince({ day: f.day(passkey.createdAt) });
  const used = passkey.lastUsedOn === null ? null : t.passkeyUsed({ day: f.day(passkey.lastUsedOn) });
  if (doing === 'rename') return <RenamePasskey passkey={passkey} onClose={stop} />;
  return (
    <li className="pw-rows__row">
      <div className="pw-rows__words">
        <strong>{passkey.label}</strong>
        <span className="pw-muted pw-small">{used === null ? since : `${since}, ${used}`}</span>
      </div>
      <div className="pw-row">
        <IconButton
          label={t.passkeyRenameNamed({ name: passkey.label })}
          icon={<Pencil aria-hidden size={20} />}
          onPress={() => setDoing('rename')}
        />
        <IconButton
          label={t.passkeyRemoveNamed({ name: passkey.label })}
          icon={<Trash2 aria-hidden size={20} />}
          onPress={() => setDoing('remove')}
        />
      </div>
      <RemovePasskey passkey={passkey} isOpen={doing === 'remove'} onClose={stop} />
    </li>
  );
}
