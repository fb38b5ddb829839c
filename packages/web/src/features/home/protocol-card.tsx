import { useQuery } from '@tanstack/react-query';
import { BookOpen } from 'lucide-react';
import { protocolTitleQuery } from '../../api/public-protocol.ts';
import type { MySchool } from '../../app/my-school.ts';
import { protocolHref } from '../../app/public-page.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Notice, Skeleton } from '../../ui/index.ts';

/** The protocol that counts at the school, and the way to its public page. */
export function ProtocolCard({ school }: { readonly school: MySchool }) {
  const t = useMessages('home');
  const shell = useMessages('shell');
  const formats = useFormats();
  const protocol = useQuery(protocolTitleQuery(school.slug));
  if (protocol.isError) return null;
  return (
    <section className="pw-stack pw-stack--close">
      <h2>{t.protocolTitle}</h2>
      {protocol.isPending ? <Skeleton label={shell.loading} lines={2} /> : null}
      {protocol.data === null ? <Notice kind="warning">{t.noProtocol}</Notice> : null}
      {protocol.data == null ? null : (
        <>
          <p>
            <strong>{protocol.data.title}</strong>
            <br />
            <span className="pw-muted">
              {t.protocolVersion({
                holder: protocol.data.holder,
                day: formats.longDay(protocol.data.startsOn),
              })}
            </span>
          </p>
          <p>
            <a className="pw-link pw-link--alone home__protocol" href={protocolHref(school.slug)}>
              <BookOpen aria-hidden size={22} />
              <span>{t.protocolRead}</span>
            </a>
          </p>
        </>
      )}
    </section>
  );
}
