import type { ShownCheck } from './check-answer.tsx';
import type { SeenLocally } from './local/local-messages.ts';
import type { Check } from './use-check.ts';

/**
 * Whose word on a post is shown: the school's as soon as it is there. While it is on its way, and without a connection, what
 * this device says by itself. A reply to a question waits for the school, so that no question jumps to another.
 *
 * @param key the post as it stands, by value; `null` for none
 */
export function shownCheck({
  key,
  check,
  local,
  isOnline,
}: {
  readonly key: string | null;
  readonly check: Pick<Check, 'value' | 'error'>;
  readonly local: SeenLocally | null;
  readonly isOnline: boolean;
}): ShownCheck {
  const { value, error } = check;
  const isSettled = value !== null && value.key === key;
  const isOutOfReach = !isOnline || error !== null;
  if (isSettled || local === null || local.result === null || key === null)
    return { checked: value, by: 'school' };
  const own = { key: local.key, text: local.text, result: local.result };
  if (isOutOfReach) return { checked: own, by: 'device-alone' };
  const isOtherText = value === null || value.text !== own.text;
  return isOtherText && own.key === key
    ? { checked: own, by: 'device-soon' }
    : { checked: value, by: 'school' };
}
