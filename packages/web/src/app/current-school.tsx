import { useQuery } from '@tanstack/react-query';
import { LogIn, School } from 'lucide-react';
import { lazy, type ReactNode, Suspense, use, useDeferredValue, useSyncExternalStore } from 'react';
import { type Me, meQuery } from '../api/me.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { Button, EmptyState, LinkButton, Skeleton } from '../ui/index.ts';
import { isAble } from './if-able.tsx';
import { keepOnDevice, keptOnDevice, schoolKey } from './kept-on-device.ts';
import { FirstSchool, type MySchool } from './my-school.ts';

const listeners = new Set<() => void>();
/** Lasts until the page closes where the browser may keep nothing. */
let chosen: string | null = keptOnDevice(schoolKey);

/** Chooses the school to work at, and remembers it on this device. */
export function workAtSchool(id: string): void {
  chosen = id;
  keepOnDevice(schoolKey, id);
  for (const listener of listeners) listener();
}

function watchChoice(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The school of this screen; `null` while it isn't known, for who isn't signed in, and for who has no school. */
export function useCurrentSchool(): MySchool | null {
  const schools = useMySchools();
  const first = use(FirstSchool);
  const wanted = useSyncExternalStore(
    watchChoice,
    () => chosen,
    () => first,
  );
  return schools.find(({ id }) => id === wanted) ?? schools[0] ?? null;
}

/** All schools a person can work at. */
function useMySchools(): readonly MySchool[] {
  return useQuery(meQuery).data?.schools ?? [];
}

const SchoolChoice = lazy(async () => ({ default: (await import('./school-choice.tsx')).SchoolChoice }));

/** A choice between schools for who has several; nothing for who has one. */
export function SchoolSwitch() {
  const schools = useMySchools();
  const school = useCurrentSchool();
  if (schools.length < 2 || school === null) return null;
  return (
    <Suspense>
      <SchoolChoice schools={schools} school={school} onChoose={workAtSchool} />
    </Suspense>
  );
}

/**
 * What a page of a school stands in: `<AtSchool>{(school) => …}</AtSchool>`. Waits for who is signed in, leads who isn't
 * to the sign-in, and starts anew (by key) when another school is chosen.
 */
export function AtSchool(props: {
  readonly children: (school: MySchool, me: Me) => ReactNode;
  /** 2 on a page that shows its heading before it is known who is there. */
  readonly level?: 1 | 2 | undefined;
}) {
  const t = useMessages('shell');
  const me = useQuery({ ...meQuery, throwOnError: true });
  const school = useCurrentSchool();
  // What stands at a school is much to draw: deferred, it is drawn in small steps.
  const drawn = useDeferredValue(school);
  if (me.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (me.data == null) return <SignInFirst level={props.level} />;
  if (school === null) return <NoSchool level={props.level ?? 1} me={me.data} />;
  if (drawn === null) return <Skeleton label={t.loading} lines={4} />;
  return <div key={drawn.id}>{props.children(drawn, me.data)}</div>;
}

/** Who may add a school is led there: on the first day there is none. */
function NoSchool({ level, me }: { readonly level: 1 | 2; readonly me: Me }) {
  const t = useMessages('shell');
  const icon = <School aria-hidden size={28} />;
  if (isAble(me.boardAbilities, 'schools.change')) {
    const add = (
      <LinkButton look="primary" href="/school">
        {t.addSchool}
      </LinkButton>
    );
    return (
      <EmptyState level={level} title={t.addSchoolTitle} icon={icon} action={add}>
        {t.addSchoolText}
      </EmptyState>
    );
  }
  return (
    <EmptyState level={level} title={t.noSchoolTitle} icon={icon}>
      {t.noSchoolText}
    </EmptyState>
  );
}

/** For who isn't signed in, or not any more. */
export function SignInFirst({ level = 1 }: { readonly level?: 1 | 2 | undefined }) {
  const t = useMessages('shell');
  return (
    <EmptyState
      level={level}
      title={t.signInFirstTitle}
      icon={<LogIn aria-hidden size={28} />}
      action={
        <Button
          look="primary"
          onPress={() => location.assign(`/aanmelden?terug=${encodeURIComponent(location.pathname)}`)}
        >
          {t.signIn}
        </Button>
      }
    >
      {t.signInFirstText}
    </EmptyState>
  );
}
