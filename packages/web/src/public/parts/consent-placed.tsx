import type { ConsentWords } from '../consent-words.ts';
import type { ConsentPlaced as Placed } from '../page-models-consent.ts';

/** What was placed with somebody in it: where, when, how, and how it stands. */
export function ConsentPlacedList({
  t,
  placed,
  labelledBy,
}: {
  readonly t: ConsentWords;
  readonly placed: readonly Placed[];
  readonly labelledBy: string;
}) {
  return (
    <ul className="consent-placed" aria-labelledby={labelledBy}>
      {placed.map((one, index) => (
        // Two posts may stand on one channel on one day.
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
        <li key={index} className="consent-placed__one">
          <p>
            <strong>
              <bdi lang="nl" data-say>
                {one.channel}
              </bdi>
            </strong>{' '}
            <span className="pw-muted" data-say>
              {t.say.wherePlaced(t.day(one.on))}
            </span>
          </p>
          {one.shown.map((way) => (
            <p key={way} data-say>
              {t.say.whereShown[way]}
            </p>
          ))}
          <p data-say>{t.say.whereConsent[one.consentThen ? 'yes' : 'no']}</p>
          <p data-say>
            <strong>{nowWords(t, one.now)}</strong>
          </p>
        </li>
      ))}
    </ul>
  );
}

function nowWords(t: ConsentWords, now: Placed['now']): string {
  return typeof now === 'string' ? t.say.whereNow[now] : t.say.whereTakenDown(t.day(now.takenDownOn));
}
