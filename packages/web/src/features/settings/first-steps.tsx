import './settings.css';
import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Link } from '../../ui/index.ts';
import { type Settings, settingsQuery } from './settings-queries.ts';

interface Step {
  readonly href: string;
  readonly title: string;
  readonly why: string;
  readonly done: boolean;
}

/** What a new school still has to settle before it can ask and check, in order. Gone when all of it is done. */
export function FirstSteps({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('settings');
  const mayChange = isAble(school.abilities, 'settings.change');
  const settings = useQuery({ ...settingsQuery(school.id), enabled: mayChange }).data;
  const anybody = useQuery({
    queryKey: ['people', school.id, 'any-pupil'],
    enabled: mayChange && isAble(school.abilities, 'people.read'),
    queryFn: async () => {
      const params = { path: { schoolId: school.id }, query: { role: 'pupil' as const, limit: 1 } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/people', { params })).items.length > 0;
    },
  }).data;
  if (settings === undefined || anybody === undefined) return null;
  const steps = stepsOf(settings, anybody, t);
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return null;
  return (
    <section aria-labelledby="first-steps" className="pw-card settings-first">
      <div className="settings-first__head">
        <h2 id="first-steps">{t.firstTitle}</h2>
        <p className="pw-muted">{t.firstDone({ done, all: steps.length })}</p>
      </div>
      <ol className="settings-first__steps">
        {steps.map((step, at) => (
          <FirstStep key={step.href} step={step} number={at + 1} />
        ))}
      </ol>
    </section>
  );
}

function FirstStep({ step, number }: { readonly step: Step; readonly number: number }) {
  const t = useOfficeMessages('settings');
  return (
    <li className={step.done ? 'settings-first__step settings-first__step--done' : 'settings-first__step'}>
      <span aria-hidden className="settings-first__mark">
        {step.done ? <Check size={18} strokeWidth={3} /> : number}
      </span>
      <span>
        <Link href={step.href} alone>
          {step.title}
        </Link>
        {step.done ? (
          <span className="pw-visually-hidden"> {t.firstStepDone}</span>
        ) : (
          <span className="settings-first__why">{step.why}</span>
        )}
      </span>
    </li>
  );
}

function stepsOf(
  { protocol, next, roles, channels }: Settings,
  anybody: boolean,
  t: ReturnType<typeof useOfficeMessages<'settings'>>,
): readonly Step[] {
  const chosen = protocol ?? next;
  return [
    { href: '/school/protocol', title: t.firstProtocol, why: t.firstProtocolWhy, done: chosen !== null },
    { href: '/school/inlezen', title: t.firstPeople, why: t.firstPeopleWhy, done: anybody },
    {
      href: '/school/rollen',
      title: t.firstRoles,
      why: t.firstRolesWhy,
      done: chosen !== null && roles.every(({ holders }) => holders.length > 0),
    },
    {
      href: '/school/kanalen',
      title: t.firstChannels,
      why: t.firstChannelsWhy,
      done: channels.some(({ closedOn }) => closedOn === null),
    },
  ];
}
