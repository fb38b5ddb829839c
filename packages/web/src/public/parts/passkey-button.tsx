import { KeyRound } from 'lucide-react';
import type { PasskeyWay } from '../page-models.ts';
import type { Words } from '../words.ts';

/** Signing in with a passkey. Needs script, so it stays hidden until `enhance.ts` finds that the browser can. */
export function PasskeyButton({ t, way }: { readonly t: Words; readonly way: PasskeyWay | null }) {
  if (way === null) return null;
  return (
    <section
      aria-labelledby="passkey"
      className="pw-card pw-stack pw-stack--close"
      hidden
      data-passkey-begin={way.begin}
      data-passkey-finish={way.finish}
      data-passkey-under={way.under ?? undefined}
      data-passkey-next={way.next}
    >
      <h2 id="passkey">{t.say.signInPasskey}</h2>
      <p className="pw-muted">{t.say.signInPasskeyHelp}</p>
      <p role="alert" className="pw-field__error" data-passkey-failed={t.say.signInPasskeyFailed} />
      <button type="button" className="pw-button pw-button--secondary pw-button--wide">
        <KeyRound aria-hidden size={20} /> {t.say.signInPasskeyGo}
      </button>
    </section>
  );
}
