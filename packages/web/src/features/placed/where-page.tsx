import './placed.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, type Column, Link, Table } from '../../ui/index.ts';
import { ConsentBadge } from './consent-badge.tsx';
import { type Where, whereQuery } from './placed-queries.ts';
import { Ways } from './ways.tsx';

type Found = Where['publications'][number];

/** Everything somebody is in. */
export function WherePage() {
  const t = useOfficeMessages('placed');
  const { personId } = useParams({ from: '/waar/$personId' });
  const crumbs = [
    { label: t.back, href: '/' },
    { label: t.title, href: '/plaatsingen' },
  ];
  return (
    <SchoolPage
      title={t.whereTitle}
      lead={t.whereLead}
      crumbs={crumbs}
      to="publications.see-all"
      loading={t.loading}
    >
      {(school) => <OnePerson key={personId} school={school} personId={personId} />}
    </SchoolPage>
  );
}

function OnePerson({ school, personId }: { readonly school: MySchool; readonly personId: string }) {
  const t = useOfficeMessages('placed');
  const { data: where } = useSuspenseQuery(whereQuery(school.id, personId));
  return (
    <>
      <div className="pw-stack pw-stack--close">
        <h2>{where.person.name}</h2>
        {isAble(school.abilities, 'consent.read') ? (
          <p>
            <Link href={`/school/toestemming/mensen/${personId}`}>{t.whereConsent}</Link>
          </p>
        ) : null}
      </div>
      <section aria-labelledby="where-publications" className="pw-stack pw-stack--close">
        <h3 id="where-publications">{t.wherePublications}</h3>
        {where.publications.length === 0 ? (
          <p className="pw-muted">{t.whereNone}</p>
        ) : (
          <Publications publications={where.publications} />
        )}
      </section>
      <section aria-labelledby="where-photos" className="pw-stack pw-stack--close">
        <h3 id="where-photos">{t.wherePhotos}</h3>
        {where.photos.length === 0 ? (
          <p className="pw-muted">{t.whereNoPhotos}</p>
        ) : (
          <Photos photos={where.photos} />
        )}
      </section>
    </>
  );
}

function Publications({ publications }: { readonly publications: readonly Found[] }) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  const columns: readonly Column<Found>[] = [
    {
      id: 'where',
      label: t.whereWhen,
      cell: ({ publicationId, channel, placedOn }) => (
        <Link href={`/plaatsingen/${publicationId}`}>
          {t.publicationOf({ channel: channel.name, day: f.longDay(placedOn) })}
        </Link>
      ),
    },
    { id: 'how', label: t.shownHow, cell: ({ as }) => <Ways ways={as} /> },
    { id: 'photos', label: t.photosTitle, cell: ({ photos }) => <Thumbs photos={photos} /> },
    { id: 'then', label: t.consentThen, cell: ({ consentThen }) => <ConsentBadge consent={consentThen} /> },
    { id: 'now', label: t.consentNow, cell: ({ consentNow }) => <ConsentBadge consent={consentNow} /> },
    {
      id: 'state',
      label: t.factState,
      cell: ({ takenDownOn, openTask }) => (
        <span className="pw-row">
          <span>{takenDownOn === null ? t.states.online : t.takenDownOn({ day: f.day(takenDownOn) })}</span>
          {openTask ? <Badge tone="ask">{t.whereTask}</Badge> : null}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={t.wherePublications}
      captionHidden
      columns={columns}
      rows={publications}
      rowKey={({ publicationId }) => publicationId}
    />
  );
}

function Thumbs({ photos }: { readonly photos: Found['photos'] }) {
  const t = useOfficeMessages('placed');
  if (photos.length === 0) return <span className="pw-muted">–</span>;
  return (
    <span className="placed__thumbs">
      {photos.map(({ photoId, preview }, index) =>
        preview === null ? (
          <span key={photoId ?? `gone-${index}`} className="pw-muted pw-small">
            {photoId === null ? t.photoGone : t.photoHidden}
          </span>
        ) : (
          <img key={photoId} src={preview} alt={t.photoAlt({ number: index + 1 })} loading="lazy" />
        ),
      )}
    </span>
  );
}

function Photos({ photos }: { readonly photos: Where['photos'] }) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  return (
    <ul className="placed__photos">
      {photos.map(({ photoId, preview, takenInAt, keepUntil, placed }) => {
        const name = takenInAt === null ? t.photosTitle : t.photoTaken({ moment: f.moment(takenInAt) });
        return (
          <li key={photoId} className="placed__photo">
            {preview === null ? (
              <p className="placed__no-photo pw-muted">{t.photoHidden}</p>
            ) : (
              <img src={preview} alt="" loading="lazy" />
            )}
            {preview === null ? <p>{name}</p> : <Link href={`/fotos/${photoId}`}>{name}</Link>}
            <p className="pw-small pw-muted">
              {placed ? t.photoPlaced : keepUntil === null ? null : t.photoKept({ day: f.day(keepUntil) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
