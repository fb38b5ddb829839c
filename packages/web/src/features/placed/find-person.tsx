import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Button } from '../../ui/index.ts';
import { shownPeopleQuery } from './placed-queries.ts';

/** Leads to where somebody is to be seen, by name. */
export function FindPerson({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('placed');
  const navigate = useNavigate();
  const people = useQuery(shownPeopleQuery(schoolId)).data ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <section aria-labelledby="placed-find" className="pw-card pw-stack pw-stack--close">
      <h2 id="placed-find">{t.whereFind}</h2>
      <form
        noValidate
        className="placed__find"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (chosen !== null) void navigate({ to: '/waar/$personId', params: { personId: chosen } });
        }}
      >
        <ComboBox
          label={t.whereName}
          help={t.whereFindHelp}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
          error={tried && chosen === null ? t.whereChoose : undefined}
        />
        <div>
          <Button type="submit">{t.whereGo}</Button>
        </div>
      </form>
    </section>
  );
}
