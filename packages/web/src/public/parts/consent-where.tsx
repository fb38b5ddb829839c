import type { ConsentWords } from '../consent-words.ts';
import type { ConsentPerson, ConsentQuestionsPage } from '../page-models-consent.ts';
import { ConsentPlacedList } from './consent-placed.tsx';
import { ReadButton } from './read-button.tsx';

interface WhereProps {
  readonly t: ConsentWords;
  readonly page: ConsentQuestionsPage;
}

/** Where everybody on the page is to be seen. Of a child that decides alone nothing is told to a parent. */
export function ConsentWhere({ t, page }: WhereProps) {
  const people = page.people.filter(({ where }) => where !== null);
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="where" className="pw-card pw-stack">
      <div className="pw-stack pw-stack--close" data-read>
        <h2 id="where" data-say>
          {t.say.whereTitle[page.about]}
        </h2>
        <p className="pw-measure" data-say>
          {t.say.whereText}
        </p>
        {people.map((person, index) => (
          // Two children may have the same first name.
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
          <OnePerson key={index} t={t} page={page} person={person} id={`where-${index + 1}`} />
        ))}
        <ReadButton t={t} about="where" />
      </div>
    </section>
  );
}

function OnePerson(props: WhereProps & { readonly person: ConsentPerson; readonly id: string }) {
  const { t, page, person, id } = props;
  const { where, firstName } = person;
  if (where === null) return null;
  const none = page.about === 'children' ? t.say.whereNone(firstName) : t.say.whereNoneSelf;
  return (
    <div className="pw-stack pw-stack--close">
      <h3 id={id} data-say>
        <bdi>{firstName}</bdi>
      </h3>
      {where.placed.length === 0 ? (
        <p data-say>{none}</p>
      ) : (
        <ConsentPlacedList t={t} placed={where.placed} labelledBy={id} />
      )}
      {where.kept === 0 ? null : (
        <p className="pw-muted" data-say>
          {t.say.whereKept(String(where.kept))}
        </p>
      )}
    </div>
  );
}
