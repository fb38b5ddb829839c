import type { Page } from 'playwright-core';

/** More questions than any interview has. */
const most = 15;

/**
 * Answers whatever is asked as somebody would for whom nothing is special: nothing is ticked, no is no, a date is not known.
 */
export async function answerAll(page: Page): Promise<void> {
  const question = page.locator('.pw-question');
  const answer = page.locator('.pw-verdict:not(:has-text("Nog niet zeker"))');
  for (let asked = 0; asked < most; asked++) {
    await question.or(answer).first().waitFor();
    if ((await question.count()) === 0) return;
    const text = await question.locator('legend').textContent();
    await answerOne(page);
    await page.waitForFunction(
      (before) => document.querySelector('.pw-question legend')?.textContent !== before,
      text,
    );
  }
}

async function answerOne(page: Page): Promise<void> {
  const question = page.locator('.pw-question');
  const usual = question.getByRole('button', { name: /^(Verder|Niets van dit alles|Nee)$/, disabled: false });
  const choice = question.locator('.pw-question__replies button').first();
  if ((await usual.count()) > 0) await usual.click();
  else if ((await choice.count()) > 0) await choice.click();
  else await question.getByRole('button', { name: 'Weet ik niet' }).click();
}
