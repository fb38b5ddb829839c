import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../../api/me.ts';
import { AtSchool, SchoolSwitch, SignInFirst } from '../../app/current-school.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { PageHeader } from '../../ui/index.ts';
import { ProtocolCard } from './protocol-card.tsx';
import { TellWay } from './tell-way.tsx';
import { WaitingList } from './waiting-list.tsx';
import { AskWay, CheckWay } from './ways-in.tsx';
import './home.css';

/** What a teacher opens: two ways in, there at once, and below them what waits and the protocol. */
export function HomePage() {
  const shell = useMessages('shell');
  const t = useMessages('home');
  usePageTitle(shell.start);
  const me = useQuery({ ...meQuery, throwOnError: true });
  if (me.data === null) return <SignInFirst />;
  return (
    <div className="home">
      <PageHeader
        title={<span className="pw-highlight">{t.hello({ name: me.data?.name ?? null })}</span>}
        lead={t.lead}
      />
      <SchoolSwitch />
      <div className="home__ways">
        <AskWay />
        <CheckWay />
      </div>
      <AtSchool level={2}>
        {(school) => (
          <div className="home__rest">
            <WaitingList school={school} />
            <ProtocolCard school={school} />
            <TellWay school={school} />
          </div>
        )}
      </AtSchool>
    </div>
  );
}
