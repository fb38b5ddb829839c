import './placed.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { type Column, DescriptionList, Link, Table } from '../../ui/index.ts';
import { ChangeLink } from './change-link.tsx';
import { ConsentBadge } from './consent-badge.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { type PlacedPerson, type Publication, publicationQuery } from './placed-queries.ts';
import { TakeDown } from './take-down.tsx';
import { TaskList } from './task-list.tsx';
import { Ways } from './ways.tsx';

/** One publication: where it stands, who is in it, and what is to be done about it. */
export function PublicationPage() {
  const t = useOfficeMessages('placed');
  const { publicationId } = useParams({ from: '/plaatsingen/$publicationId' });
  const crumbs = [
    { label: t.back, href: '/' },
    { label: t.title, href: '/plaatsingen' },
  ];
  return (
    <SchoolPage title={t.oneTitle} crumbs={crumbs} to="publications.record" loading={t.loading}>
      {(school) => <OnePublication key={publicationId} school={school} publicationId={publicationId} />}
    </SchoolPage>
  );
}

function OnePublication(props: { readonly school: MySchool; readonly publicationId: string }) {
  const { school, publicationId } = props;
  const t = useOfficeMessages('placed');
  const { data: publication } = useSuspenseQuery(publicationQuery(school.id, publicationId));
  const { state, photoList, tasks, maySettle } = publication;
  return (
    <>
      <Facts publication={publication} />
      {maySettle ? (
        <div className="pw-row">
          {state === 'online' ? <TakeDown schoolId={school.id} publication={publication} /> : null}
          <ChangeLink schoolId={school.id} publication={publication} />
        </div>
      ) : null}
      {tasks.length === 0 ? null : <TaskList schoolId={school.id} publication={publication} />}
      <People school={school} publication={publication} />
      {photoList.length === 0 ? null : (
        <section aria-labelledby="placed-photos" className="pw-stack pw-stack--close">
          <h2 id="placed-photos">{t.photosTitle}</h2>
          <PhotoStrip photos={photoList} />
        </section>
      )}
    </>
  );
}

function Facts({ publication }: { readonly publication: Publication }) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  const { channel, placedOn, placedBy, link, takenDownOn, takenDownBy } = publication;
  const down =
    takenDownOn === null
      ? t.states.online
      : t.factTakenDown({ day: f.day(takenDownOn), name: takenDownBy?.name ?? '' });
  return (
    <DescriptionList
      items={[
        { term: t.factChannel, value: channel.name },
        { term: t.factPlaced, value: t.factPlacedBy({ day: f.day(placedOn), name: placedBy.name }) },
        { term: t.factState, value: down },
        {
          term: t.factLink,
          value:
            link === null ? (
              <span className="pw-muted">{t.noLink}</span>
            ) : (
              <a className="pw-link placed__link" href={link} rel="noreferrer noopener" target="_blank">
                {link}
              </a>
            ),
        },
      ]}
    />
  );
}

function People({ school, publication }: { readonly school: MySchool; readonly publication: Publication }) {
  const t = useOfficeMessages('placed');
  const seesAll = isAble(school.abilities, 'publications.see-all');
  const columns: readonly Column<PlacedPerson>[] = [
    {
      id: 'person',
      label: t.person,
      cell: ({ person }) => (seesAll ? <Link href={`/waar/${person.id}`}>{person.name}</Link> : person.name),
    },
    { id: 'how', label: t.shownHow, cell: ({ as }) => <Ways ways={as} /> },
    { id: 'then', label: t.consentThen, cell: ({ consentThen }) => <ConsentBadge consent={consentThen} /> },
    { id: 'now', label: t.consentNow, cell: ({ consentNow }) => <ConsentBadge consent={consentNow} /> },
  ];
  return (
    <section aria-labelledby="placed-people" className="pw-stack pw-stack--close">
      <h2 id="placed-people">{t.peopleTitle}</h2>
      {publication.peopleList.length === 0 ? (
        <p className="pw-muted">{t.nobody}</p>
      ) : (
        <Table
          caption={t.peopleTitle}
          captionHidden
          columns={columns}
          rows={publication.peopleList}
          rowKey={({ person }) => person.id}
        />
      )}
    </section>
  );
}
