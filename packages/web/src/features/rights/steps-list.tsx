import { useSuspenseQuery } from '@tanstack/react-query';
import type { MySchool } from '../../app/my-school.ts';
import { stepsQuery } from '../../app/steps-query.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { LinkList, type LinkRow } from '../../ui/index.ts';

/** What was decided and waits for who looks; nothing when there is none. */
export function StepsList({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  const { data: items } = useSuspenseQuery(stepsQuery(school.id));
  if (items.length === 0) return null;
  const rows: LinkRow[] = items.map(({ id, kind, about, dueOn }) => ({
    href: `/verzoeken/uitvoeren/${id}`,
    title: t.listRow({ kind: t.kinds[kind], name: about.name }),
    note: t.listNote({ due: f.day(dueOn) }),
  }));
  return (
    <section aria-labelledby="rights-steps" className="pw-stack pw-stack--close">
      <h2 id="rights-steps">{t.listTitle}</h2>
      <p>{t.listText}</p>
      <LinkList label={t.listTitle} rows={rows} />
    </section>
  );
}
