import type { SignInPage } from '../page-models.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { PlainField, PlainForm, SubmitButton } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { PasskeyButton } from '../parts/passkey-button.tsx';
import type { Words } from '../words.ts';

/** Every way to sign in, the school's own first. */
export function SignIn({ t, page }: { readonly t: Words; readonly page: SignInPage }) {
  const { say } = t;
  return (
    <Frame t={t} page={page}>
      <ErrorSummary t={t} errors={page.errors} />
      <header className="pub-title">
        <h1>{say.signInTitle}</h1>
      </header>
      <div className="pub-ways">
        {page.providers.length === 0 ? null : (
          <section aria-labelledby="school" className="pw-card pw-stack pw-stack--close">
            <h2 id="school">{say.signInWithSchool}</h2>
            {page.providers.map((provider) => (
              <a
                key={provider.href}
                className="pw-button pw-button--primary pw-button--wide"
                href={provider.href}
              >
                {say.signInProvider({ name: provider.name })}
              </a>
            ))}
          </section>
        )}
        <PasskeyButton t={t} way={page.passkey} />
        <PasswordForm t={t} page={page} />
        <LinkForm t={t} page={page} />
      </div>
    </Frame>
  );
}

function errorOf(page: SignInPage, field: 'email' | 'password'): string | null {
  return page.errors.find((error) => error.field === field)?.message ?? null;
}

function PasswordForm({ t, page }: { readonly t: Words; readonly page: SignInPage }) {
  const { say } = t;
  if (page.password === null) return null;
  return (
    <section aria-labelledby="with-password" className="pw-card pw-stack pw-stack--close">
      <h2 id="with-password">{say.signInPassword}</h2>
      <PlainForm target={page.password}>
        <PlainField
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          label={say.email}
          value={page.email}
          error={errorOf(page, 'email')}
          errorBefore={say.errorBefore}
        />
        <PlainField
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          label={say.password}
          error={errorOf(page, 'password')}
          errorBefore={say.errorBefore}
        />
        <div>
          <SubmitButton look={page.providers.length === 0 ? 'primary' : 'secondary'}>
            {say.signInTitle}
          </SubmitButton>
        </div>
      </PlainForm>
    </section>
  );
}

function LinkForm({ t, page }: { readonly t: Words; readonly page: SignInPage }) {
  const { say } = t;
  if (page.link === null) return null;
  return (
    <section aria-labelledby="with-link" className="pw-card pw-stack pw-stack--close">
      <h2 id="with-link">{say.signInLink}</h2>
      <p className="pw-muted">{say.signInLinkHelp}</p>
      <PlainForm target={page.link}>
        <PlainField
          id="link-email"
          name="email"
          type="email"
          autoComplete="email"
          label={say.email}
          value={page.email}
          errorBefore={say.errorBefore}
        />
        <div>
          <SubmitButton look="secondary">{say.signInLinkGo}</SubmitButton>
        </div>
      </PlainForm>
    </section>
  );
}
