import { startAuthentication } from '@simplewebauthn/browser';
import { showReadButtons } from './read-aloud.ts';

// What script adds to a public page. Everything on the page works without it; what needs it is hidden until here.

function showCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const field = document.getElementById(button.dataset['copy'] ?? '');
    if (!(field instanceof HTMLInputElement) || !('clipboard' in navigator)) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value);
      const words = button.querySelector('span');
      if (words === null) return;
      words.setAttribute('role', 'status');
      words.textContent = button.dataset['done'] ?? '';
    });
  }
}

function showPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}

async function postJson(url: string, body: unknown): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response;
}

async function signInWithPasskey(box: HTMLElement): Promise<void> {
  const { passkeyBegin = '', passkeyFinish = '', passkeyUnder, passkeyNext = '/' } = box.dataset;
  const asked = await (await postJson(passkeyBegin, {})).json();
  const response = await startAuthentication({ optionsJSON: asked.options });
  const answer = { challengeId: asked.challengeId, response };
  await postJson(passkeyFinish, passkeyUnder === undefined ? answer : { [passkeyUnder]: answer });
  // The server leads on from there, also to a step that is still to be done.
  location.assign(passkeyNext);
}

function showPasskeys(): void {
  if (!('PublicKeyCredential' in globalThis)) return;
  for (const box of document.querySelectorAll<HTMLElement>('[data-passkey-begin]')) {
    const failed = box.querySelector<HTMLElement>('[data-passkey-failed]');
    box.hidden = false;
    box.querySelector('button')?.addEventListener('click', () => {
      if (failed !== null) failed.textContent = '';
      signInWithPasskey(box).catch(() => {
        if (failed !== null) failed.textContent = failed.dataset['passkeyFailed'] ?? '';
      });
    });
  }
}

showCopyButtons();
showPrintButtons();
showPasskeys();
showReadButtons();
document.querySelector<HTMLElement>('[data-focus-first]')?.focus();
