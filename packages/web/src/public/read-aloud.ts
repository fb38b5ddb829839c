// Reading aloud, for who reads little: by the device's own voices, and only where it has one for the language.

function voiceFor(language: string): SpeechSynthesisVoice | null {
  const spoken = language.toLowerCase().split('-')[0];
  return (
    speechSynthesis.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === spoken) ?? null
  );
}

/** What stands in a part, piece by piece, each in its own language; what the device has no voice for is left out. */
function piecesOf(part: Element): readonly SpeechSynthesisUtterance[] {
  return [...part.querySelectorAll<HTMLElement>('[data-say]')].flatMap((piece) => {
    const language = piece.closest('[lang]')?.getAttribute('lang') ?? '';
    const voice = voiceFor(language);
    if (voice === null) return [];
    const words = new SpeechSynthesisUtterance(piece.textContent ?? '');
    words.lang = language;
    words.voice = voice;
    return [words];
  });
}

/** Makes a button read its part, and stop at a second press. */
function readWith(button: HTMLButtonElement): void {
  const part = button.closest('[data-read]');
  const words = button.querySelector<HTMLElement>('[data-read-words]');
  if (part === null || words === null) return;
  const start = words.textContent ?? '';
  let reading = false;
  const stop = () => {
    reading = false;
    words.textContent = start;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    const wasReading = reading;
    // Ends whatever is read now, also of another button, which then hears that it ended.
    speechSynthesis.cancel();
    if (wasReading) return stop();
    const pieces = piecesOf(part);
    for (const piece of pieces) {
      piece.addEventListener('error', stop);
      speechSynthesis.speak(piece);
    }
    pieces.at(-1)?.addEventListener('end', stop);
    reading = true;
    words.textContent = words.dataset['stop'] ?? start;
  });
}

/** Shows the buttons that read aloud, as soon as the device says that it has a voice for the language of the page. */
export function showReadButtons(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-read-button]');
  if (buttons.length === 0 || !('speechSynthesis' in globalThis)) return;
  let shown = false;
  const show = () => {
    if (shown || voiceFor(document.documentElement.lang) === null) return;
    shown = true;
    buttons.forEach(readWith);
  };
  show();
  // Most browsers know their voices only after a while.
  speechSynthesis.addEventListener?.('voiceschanged', show);
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
