import './rights.css';
import type { AskedKind } from '@plaatswijs/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, Suspense } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { AtSchool } from '../../app/current-school.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Badge,
  Breadcrumbs,
  Button,
  FormErrorSummary,
  PageHeader,
  RadioGroup,
  Skeleton,
  TextArea,
} from '../../ui/index.ts';
import { FetchLinks } from './fetch-links.tsx';
import { type MyRights, myRightsQuery, useRightsChange } from './rights-queries.ts';

/** What somebody can ask about themselves and their children, and what they asked. */
export function MyDataPage() {
  const t = useOfficeMessages('rights');
  usePageTitle(t.mineTitle);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={t.mineTitle}
            lead={t.mineLead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/' }]} />}
          />
          <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
            <Mine key={school.id} school={school} />
          </Suspense>
        </>
      )}
    </AtSchool>
  );
}

function Mine({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('rights');
  const { data: mine } = useSuspenseQuery(myRightsQuery(school.id));
  const open = mine.people.filter(({ kinds }) => kinds.length > 0);
  return (
    <div className="pw-stack">
      {open.length === 0 ? <p>{t.mineNobody}</p> : <AskForm school={school} people={open} />}
      {mine.people.map(({ id, name, whyNot }) =>
        whyNot === null ? null : (
          <p key={id} className="pw-muted">
            {t.mineWhyNot({ name, why: t.mineWhys[whyNot] })}
          </p>
        ),
      )}
      <section aria-labelledby="my-requests" className="pw-stack pw-stack--close">
        <h2 id="my-requests">{t.mineRequests}</h2>
        {mine.requests.length === 0 ? <p className="pw-muted">{t.mineNone}</p> : null}
        {mine.requests.map((one) => (
          <MyRequest key={one.id} school={school} one={one} />
        ))}
      </section>
    </div>
  );
}

interface AskFormProps {
  readonly school: MySchool;
  readonly people: MyRights['people'];
}

interface Values {
  readonly aboutId: string | null;
  readonly kind: AskedKind | null;
  readonly words: string;
}

function AskForm({ school, people }: AskFormProps) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const start: Values = {
    aboutId: people.length === 1 ? (people[0]?.id ?? null) : null,
    kind: null,
    words: '',
  };
  const form = useForm(start);
  const ask = useRightsChange(
    async ({ aboutId, kind, words }: Values) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/my-rights', {
          params: { path: { schoolId: school.id } },
          body: { aboutId: aboutId ?? '', kind: kind ?? 'access', words: words.trim() },
        }),
      ),
    { said: ({ dueOn }) => t.mineSent({ due: f.longDay(dueOn) }), after: () => form.reset(start) },
  );
  const { values, change, errorOf } = form;
  const kinds = people.find(({ id }) => id === values.aboutId)?.kinds ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults = [
      ...(values.aboutId === null ? [{ field: 'my-about', message: t.aboutMissing }] : []),
      ...(values.kind === null ? [{ field: 'my-kind', message: t.kindMissing }] : []),
    ];
    if (form.accept(faults)) ask.mutate(values);
  };
  return (
    <form noValidate aria-labelledby="my-ask" onSubmit={submit} className="pw-card pw-stack rights__form">
      <h2 id="my-ask">{t.mineAsk}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <RadioGroup
        id="my-about"
        label={t.mineWhom}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.aboutId}
        onChange={(aboutId) => change({ aboutId, kind: null })}
        error={errorOf('my-about')}
      />
      {kinds.length === 0 ? null : (
        <RadioGroup<AskedKind>
          id="my-kind"
          label={t.kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          value={values.kind}
          onChange={(kind) => change({ kind })}
          error={errorOf('my-kind')}
        />
      )}
      <TextArea
        label={t.mineWords}
        help={t.mineWordsHelp}
        optional
        limit={5000}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <ProblemNotice error={ask.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={ask.isPending}>
          {t.mineGo}
        </Button>
      </div>
    </form>
  );
}

interface MyRequestProps {
  readonly school: MySchool;
  readonly one: MyRights['requests'][number];
}

function MyRequest({ school, one }: MyRequestProps) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  return (
    <article className="pw-card pw-stack pw-stack--close">
      <h3>{t.requestOf({ kind: t.kindsShort[one.kind], name: one.about.name })}</h3>
      <p>
        <Badge>{t.states[one.state]}</Badge>{' '}
        {t.requestNote({ received: f.day(one.receivedOn), due: f.day(one.dueOn) })}
      </p>
      {one.extendedWhy === null ? null : <p>{t.mineExtended({ why: one.extendedWhy })}</p>}
      {one.letter === null ? null : (
        <p lang="nl" className="rights__text">
          {one.letter}
        </p>
      )}
      {one.fetchUntil === null ? null : one.fetchUntil < today() ? (
        <p className="pw-muted">{t.fetchOver}</p>
      ) : (
        <FetchLinks
          base={`/api/v1/schools/${school.id}/rights-requests/${one.id}/answer`}
          text={t.fetchText({ day: f.longDay(one.fetchUntil) })}
          files={one.files}
        />
      )}
    </article>
  );
}
