import { useQuery } from '@tanstack/react-query';
import {
  BookOpenText,
  CalendarClock,
  Camera,
  ChartNoAxesColumn,
  ClipboardList,
  FileInput,
  Hourglass,
  Images,
  KeyRound,
  Landmark,
  LogIn,
  Mail,
  Megaphone,
  MonitorCheck,
  Network,
  Palette,
  ScrollText,
  Shapes,
  ShieldAlert,
  Tags,
  UserRoundCheck,
  UserRoundCog,
  Users,
  Webhook,
} from 'lucide-react';
import { meQuery } from '../../api/me.ts';
import { AtSchool, SchoolSwitch } from '../../app/current-school.tsx';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { LinkList, type LinkRow, PageHeader } from '../../ui/index.ts';
import { FirstSteps } from './first-steps.tsx';
import { settingsQuery } from './settings-queries.ts';

/** Everything of the office on one page: people, how the school works, the board. */
export function SchoolPage() {
  const t = useOfficeMessages('settings');
  usePageTitle(t.homeTitle);
  const me = useQuery(meQuery).data;
  // Who begins has a board and no school yet.
  if (me?.schools.length === 0 && isAble(me.boardAbilities, 'schools.change')) {
    return (
      <>
        <PageHeader title={me.board.name} lead={t.homeFirst} />
        <BoardPart />
      </>
    );
  }
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader title={school.name} lead={t.homeLead} actions={<SchoolSwitch />} />
          <div className="pw-stack">
            <FirstSteps school={school} />
            <PeoplePart school={school} />
            <RulesPart school={school} />
            <BoardPart />
          </div>
        </>
      )}
    </AtSchool>
  );
}

function Part(props: { readonly id: string; readonly title: string; readonly rows: readonly LinkRow[] }) {
  return (
    <section aria-labelledby={props.id} className="pw-stack pw-stack--close">
      <h2 id={props.id}>{props.title}</h2>
      <LinkList rows={props.rows} />
    </section>
  );
}

function PeoplePart({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('settings');
  const placed = useOfficeMessages('placed');
  const figures = useOfficeMessages('figures');
  const retention = useOfficeMessages('retention');
  const breaches = useOfficeMessages('breaches');
  const whyNot = useWhyNot();
  const rows: LinkRow[] = [
    {
      href: '/school/mensen',
      title: t.peopleRow,
      note: t.peopleNote,
      icon: <Users aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'people.read'),
    },
    {
      href: '/school/groepen',
      title: t.groupsRow,
      note: t.groupsNote,
      icon: <Shapes aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'people.read'),
    },
    {
      href: '/school/inlezen',
      title: t.rosterRow,
      note: t.rosterNote,
      icon: <FileInput aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'roster.import'),
    },
    {
      href: '/school/toestemming',
      title: t.consentRow,
      note: t.consentNote,
      icon: <Camera aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'consent.see'),
    },
    {
      href: '/plaatsingen',
      title: placed.title,
      note: placed.lead,
      icon: <MonitorCheck aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'publications.record'),
    },
    {
      href: '/school/opgaven',
      title: t.declarationsRow,
      note: t.declarationsNote,
      icon: <ClipboardList aria-hidden size={22} />,
    },
    {
      href: '/cijfers',
      title: figures.row,
      note: figures.rowNote,
      icon: <ChartNoAxesColumn aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'figures.read'),
    },
    {
      href: '/bewaren',
      title: retention.row,
      note: retention.rowNote,
      icon: <Hourglass aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'retention.see'),
    },
    {
      href: '/datalekken',
      title: breaches.title,
      note: breaches.rowNote,
      icon: <ShieldAlert aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'breaches.see-all'),
    },
  ];
  return <Part id="school-people" title={t.peopleTitle} rows={rows} />;
}

function RulesPart({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('settings');
  const letters = useOfficeMessages('letters');
  const caseCategories = useOfficeMessages('caseCategories');
  const why = useWhyNot()(school.abilities, 'settings.read');
  const query = useQuery({ ...settingsQuery(school.id), enabled: isAble(school.abilities, 'settings.read') });
  const settings = query.data;
  const known = (note: (given: NonNullable<typeof settings>) => string) =>
    settings === undefined ? undefined : note(settings);
  const rows: LinkRow[] = [
    {
      href: '/school/protocol',
      title: t.protocolTitle,
      note: known(({ protocol }) => protocol?.title ?? t.none),
      icon: <BookOpenText aria-hidden size={22} />,
    },
    {
      href: '/school/rollen',
      title: t.holdersTitle,
      note: known(({ roles }) =>
        t.holdersOpen({ count: roles.filter(({ holders }) => holders.length === 0).length }),
      ),
      icon: <UserRoundCheck aria-hidden size={22} />,
    },
    {
      href: '/school/leiding',
      title: t.leadersTitle,
      note: known(({ leaders }) =>
        t.leadersCount({ count: new Set(leaders.map((one) => one.person.id)).size }),
      ),
      icon: <Network aria-hidden size={22} />,
    },
    {
      href: '/school/kanalen',
      title: t.channelsTitle,
      note: known(({ channels }) =>
        t.channelsCount({ count: channels.filter((channel) => channel.closedOn === null).length }),
      ),
      icon: <Megaphone aria-hidden size={22} />,
    },
    {
      href: '/school/lestijden',
      title: t.timesTitle,
      note: known(({ lessonTimes }) =>
        t.timesSet({ count: new Set(lessonTimes.map((one) => one.weekday)).size }),
      ),
      icon: <CalendarClock aria-hidden size={22} />,
    },
    {
      href: '/school/fotos',
      title: t.photosTitle,
      note: t.photosNote,
      icon: <Images aria-hidden size={22} />,
    },
    {
      href: '/school/huisstijl',
      title: t.styleTitle,
      note: t.styleLead,
      icon: <Palette aria-hidden size={22} />,
    },
    {
      href: '/school/zaaksoorten',
      title: caseCategories.title,
      note: caseCategories.rowNote,
      icon: <Tags aria-hidden size={22} />,
    },
    {
      href: '/school/brieven',
      title: letters.templatesTitle,
      note: letters.templatesNote,
      icon: <Mail aria-hidden size={22} />,
    },
  ];
  return <Part id="school-rules" title={t.rulesTitle} rows={rows.map((row) => ({ ...row, whyNot: why }))} />;
}

function BoardPart() {
  const t = useOfficeMessages('settings');
  const whyNot = useWhyNot();
  const abilities = useQuery(meQuery).data?.boardAbilities ?? {};
  const rows: LinkRow[] = [
    {
      href: '/school/bestuur/scholen',
      title: t.schoolsRow,
      note: t.schoolsNote,
      icon: <Landmark aria-hidden size={22} />,
      whyNot: whyNot(abilities, 'schools.change'),
    },
    {
      href: '/school/bestuur/mensen',
      title: t.boardPeopleRow,
      note: t.boardPeopleNote,
      icon: <UserRoundCog aria-hidden size={22} />,
      whyNot: whyNot(abilities, 'board-people.change'),
    },
    {
      href: '/school/bestuur/aanmelden',
      title: t.signInRow,
      note: t.signInNote,
      icon: <LogIn aria-hidden size={22} />,
      whyNot: whyNot(abilities, 'sign-in.manage'),
    },
    {
      href: '/school/bestuur/sleutels',
      title: t.tokensRow,
      note: t.tokensNote,
      icon: <KeyRound aria-hidden size={22} />,
      whyNot: whyNot(abilities, 'tokens.manage'),
    },
    {
      href: '/school/bestuur/webhooks',
      title: t.webhooksRow,
      note: t.webhooksNote,
      icon: <Webhook aria-hidden size={22} />,
      whyNot: whyNot(abilities, 'webhooks.manage'),
    },
    {
      href: '/school/bestuur/logboek',
      title: t.auditRow,
      note: t.auditNote,
      icon: <ScrollText aria-hidden size={22} />,
      whyNot: whyNot(abilities, 'audit.read'),
    },
  ];
  return <Part id="school-board" title={t.boardTitle} rows={rows} />;
}
