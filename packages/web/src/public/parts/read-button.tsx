import { Volume2 } from 'lucide-react';

/** What the button says, in the language of its page. */
interface ReadWords {
  readonly say: { readonly read: string; readonly readStop: string };
}

/**
 * Reads aloud what carries `data-say` in the same `data-read` part. Needs script and a voice of the device for this
 * language, so it stays hidden until `read-aloud.ts` finds both.
 */
export function ReadButton({ t, about }: { readonly t: ReadWords; readonly about: string }) {
  return (
    <button
      type="button"
      hidden
      data-read-button
      aria-describedby={about}
      className="pw-button pw-button--quiet consent-read"
    >
      <Volume2 aria-hidden size={20} />
      <span data-read-words data-stop={t.say.readStop}>
        {t.say.read}
      </span>
    </button>
  );
}
