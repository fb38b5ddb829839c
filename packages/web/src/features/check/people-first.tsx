import type { Told } from '../../answers/answer-types.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Link, Notice } from '../../ui/index.ts';
import type { CheckResult } from './check-types.ts';

/** Whether people have to do something with a photo or recording before anything else is asked. */
export function isPeopleFirst({ arePeopleKnown, photos, step }: CheckResult): boolean {
  return !arePeopleKnown || (isAboutCover(step) && photos.some(({ unjudged }) => unjudged > 0));
}

function isAboutCover(step: CheckResult['step']): boolean {
  return step.kind === 'question' && /^people\.\d+\.recognisable$/.test(step.question.fact);
}

/** What has to be said or judged at a photo first, with a way there. */
export function PeopleFirst({ result }: { readonly result: CheckResult }) {
  const t = useMessages('checkPeople');
  const { arePeopleKnown, photos } = result;
  const toDo = photos.flatMap(({ photoId, standing, unjudged }, at) => {
    const isUnknown = ['look-first', 'name-first', 'ask'].includes(standing);
    return (arePeopleKnown ? unjudged > 0 : isUnknown) ? [{ photoId, number: at + 1 }] : [];
  });
  return (
    <Notice kind="warning" title={arePeopleKnown ? t.judgeTitle : t.firstTitle}>
      <div className="pw-stack pw-stack--close">
        <p>{arePeopleKnown ? t.judgeText : t.firstText}</p>
        {toDo.map(({ photoId, number }) => (
          <Link key={photoId} href={`/fotos/${photoId}`} alone>
            {t.open({ number })}
          </Link>
        ))}
      </div>
    </Notice>
  );
}

/** What was told, with the names of those whom the author knows: a question about them is asked by name. */
export function questionWords({ told, people }: CheckResult): readonly Told[] {
  return told.map((one) => {
    const entry = /^people\.(\d+)\.who$/.exec(one.fact)?.[1];
    const names = people.flatMap(({ entry: of, name }) => (String(of) === entry ? [name] : []));
    if (names.length === 0) return one;
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
    return { ...one, labels: [{ nl: shown, en: shown }] };
  });
}
