import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Me, meQuery } from '../../api/me.ts';
import { hasPasskeys } from '../../api/passkeys.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, PageHeader } from '../../ui/index.ts';
import { AddFactor } from './add-factor.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { PasswordForm } from './password-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** For whose role asks for a second factor and who has none: nothing else until there is one. */
export function SetUpPage({ me }: { readonly me: Me }) {
  const t = useOfficeMessages('account');
  usePageTitle(t.setUpTitle);
  const queries = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const goOn = () => void queries.invalidateQueries({ queryKey: meQuery.queryKey });
  if (codes !== null) {
    return (
      <>
        <PageHeader title={t.setUpTitle} lead={t.setUpDone} />
        <div className="pw-card">
          <RecoveryCodes codes={codes} onKept={goOn} />
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.setUpTitle} lead={t.setUpLead} />
      <div className="pw-stack">
        {me.hasPassword ? null : <ChoosePassword />}
        {hasPasskeys() ? (
          <section aria-labelledby="set-up-passkey" className="pw-card pw-stack pw-stack--close">
            <h2 id="set-up-passkey">{t.setUpPasskey}</h2>
            <p className="pw-muted">{t.setUpPasskeyText}</p>
            <AddPasskey isOnly onClose={() => undefined} />
          </section>
        ) : null}
        <ChooseApp onAdded={setCodes} />
      </div>
    </>
  );
}

function ChooseApp({ onAdded }: { readonly onAdded: (codes: readonly string[]) => void }) {
  const t = useOfficeMessages('account');
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="set-up-app" className="pw-card pw-stack pw-stack--close">
      <h2 id="set-up-app">{t.setUpApp}</h2>
      <p className="pw-muted">{t.setUpAppText}</p>
      {open ? (
        <AddFactor onAdded={onAdded} onCancel={() => setOpen(false)} />
      ) : (
        <div className="pw-row">
          <Button onPress={() => setOpen(true)}>{t.factorAdd}</Button>
        </div>
      )}
    </section>
  );
}

function ChoosePassword() {
  const t = useOfficeMessages('account');
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="set-up-password" className="pw-card pw-stack pw-stack--close">
      <h2 id="set-up-password">{t.setUpPassword}</h2>
      <p className="pw-muted">{t.setUpPasswordText}</p>
      {open ? (
        <PasswordForm hasPassword={false} onClose={() => setOpen(false)} />
      ) : (
        <div className="pw-row">
          <Button onPress={() => setOpen(true)}>{t.passwordAdd}</Button>
        </div>
      )}
    </section>
  );
}
