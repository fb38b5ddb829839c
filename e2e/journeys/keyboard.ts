import type { Page } from 'playwright-core';

/** More stops than any page has. */
const most = 250;

interface Stop {
  /** Which of the places this is. */
  readonly place: number;
  readonly fault: string | null;
}

/**
 * Goes through a page with the Tab key alone, from its beginning to its end, and says what is wrong on the way: no visible
 * focus (WCAG 2.4.7), focus that is out of sight or under something else (2.4.11), or no way out (2.1.2).
 */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
    document.body.setAttribute('data-places', '0');
  });
  const seen = new Set<number>();
  const faults = new Set<string>();
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null || seen.has(stop.place)) return [...faults];
    seen.add(stop.place);
    if (stop.fault !== null) faults.add(stop.fault);
  }
  return [...faults, 'there is no way out with Tab'];
}

/** Runs in the page. `null` when the focus has left it. */
function lookAtFocus(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.dataset['place'] === undefined) {
    const next = Number(document.body.getAttribute('data-places')) + 1;
    document.body.setAttribute('data-places', String(next));
    focused.dataset['place'] = String(next);
  }
  const what = focused.outerHTML.slice(0, 100);
  const box = focused.getBoundingClientRect();
  // A box for a choice is drawn by what stands around it: the label, or the element beside it.
  const around = [
    focused,
    focused.parentElement,
    focused.closest('label'),
    focused.previousElementSibling,
    focused.nextElementSibling,
  ];
  const isShown = around.some((one) => {
    if (one === null) return false;
    const style = getComputedStyle(one);
    return (
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
      style.boxShadow !== 'none'
    );
  });
  const place = Number(focused.dataset['place']);
  if (!isShown) return { place, fault: `no visible focus: ${what}` };
  if (box.width <= 2 || box.height <= 2) return { place, fault: null };
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return { place, fault: `out of sight: ${what}` };
  const top = document.elementFromPoint(x, y);
  const isOnTop =
    top === null ||
    focused.contains(top) ||
    top.contains(focused) ||
    focused.closest('label')?.contains(top) === true;
  return { place, fault: isOnTop ? null : `under ${top.outerHTML.slice(0, 60)}: ${what}` };
}
