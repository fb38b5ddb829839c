import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';
import { PasswordForm } from './password-form.tsx';

/** Whether there is a password, and changing it. */
export function PasswordSection({ hasPassword }: { readonly hasPassword: boolean }) {
  const t = useOfficeMessages('account');
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="account-password" className="pw-card pw-stack pw-stack--close">
      <h2 id="account-password">{t.passwordTitle}</h2>
      <p>{hasPassword ? t.passwordSet : t.passwordNone}</p>
      {open ? (
        <PasswordForm hasPassword={hasPassword} onClose={() => setOpen(false)} />
      ) : (
        <div className="pw-row">
          <Button onPress={() => setOpen(true)}>{hasPassword ? t.passwordChange : t.passwordAdd}</Button>
        </div>
      )}
    </section>
  );
}
