import { FolderLock, MessageCircleWarning, MessagesSquare } from 'lucide-react';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { reportHref } from '../../app/public-page.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Link } from '../../ui/index.ts';

/** Where to tell that something went wrong, and for who works here the cases they read. */
export function TellWay({ school }: { readonly school: MySchool }) {
  const t = useMessages('home');
  const shell = useMessages('shell');
  return (
    <section className="pw-stack pw-stack--close">
      <h2>{t.tellTitle}</h2>
      <p>{t.tellText}</p>
      <ul className="home__waiting">
        <li>
          <a className="pw-link pw-link--alone" href={reportHref(school.slug)}>
            <MessageCircleWarning aria-hidden size={22} />
            <span>{shell.report}</span>
          </a>
        </li>
        <li>
          <Link href="/mijn-meldingen" alone>
            <MessagesSquare aria-hidden size={22} />
            <span>{shell.myReports}</span>
          </Link>
        </li>
        {isAble(school.abilities, 'cases.read') ? (
          <li>
            <Link href="/zaken" alone>
              <FolderLock aria-hidden size={22} />
              <span>{t.casesGo}</span>
            </Link>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
