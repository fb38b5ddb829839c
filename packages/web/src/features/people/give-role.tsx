import type { Role } from '@plaatswijs/contract';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Button, FormErrorSummary, Select, TextField } from '../../ui/index.ts';
import { usePeopleChange } from './people-queries.ts';
import type { PersonPartProps } from './person-part-props.ts';

const atSchool: readonly Role[] = [
  'employee',
  'leader',
  'director',
  'office',
  'page-administrator',
  'confidential-counsellor',
  'pupil',
  'parent',
];
const atBoard: readonly Role[] = ['administrator', 'board-member', 'data-protection-officer'];

interface Values {
  readonly role: Role | null;
  readonly work: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A role from a day on, at this school or for the board. */
export function GiveRole({
  person,
  school,
  me,
  onClose,
}: PersonPartProps & { readonly onClose: () => void }) {
  const t = useOfficeMessages('people');
  const words = useMessages('roles');
  const form = useForm<Values>({ role: null, work: '', startsOn: today(), endsOn: null });
  const { role, work, startsOn, endsOn } = form.values;
  const choices = isAble(me.boardAbilities, 'board-people.change') ? [...atSchool, ...atBoard] : atSchool;
  const give = usePeopleChange(
    async (given: { role: Role; startsOn: string }) =>
      orThrow(
        await api.POST('/api/v1/people/{personId}/roles', {
          params: { path: { personId: person.id } },
          body: {
            ...given,
            schoolId: atBoard.includes(given.role) ? null : school.id,
            function: work.trim() === '' ? null : work.trim(),
            endsOn,
          },
        }),
      ),
    { said: t.roleGiven, after: onClose },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const early = startsOn !== null && endsOn !== null && endsOn < startsOn;
    const fine = form.accept([
      ...(role === null ? [{ field: 'role-which', message: t.roleWhichMissing }] : []),
      ...(startsOn === null ? [{ field: 'role-starts', message: t.roleStartsMissing }] : []),
      ...(early ? [{ field: 'role-ends', message: t.roleOrder }] : []),
    ]);
    if (fine && role !== null && startsOn !== null) give.mutate({ role, startsOn });
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <h3>{t.roleGiveTitle({ name: person.name })}</h3>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={give.error}
        words={{ conflict: t.roleHad, 'not-able': t.roleNotYours, 'before-start': t.roleOrder }}
      />
      <Select<Role>
        id="role-which"
        label={t.roleWhich}
        placeholder={t.roleWhichPlaceholder}
        options={choices.map((value) => ({ value, label: words.names[value], help: words.help[value] }))}
        value={role}
        onChange={(chosen) => form.change({ role: chosen })}
        error={form.errorOf('role-which')}
      />
      {role === 'employee' ? (
        <TextField
          label={t.roleFunction}
          help={t.roleFunctionHelp}
          optional
          maxLength={120}
          value={work}
          onChange={(next) => form.change({ work: next })}
        />
      ) : null}
      <DateField
        id="role-starts"
        label={t.roleStarts}
        value={startsOn}
        onChange={(day) => form.change({ startsOn: day })}
        error={form.errorOf('role-starts')}
      />
      <DateField
        id="role-ends"
        label={t.roleEnds}
        help={t.roleEndsHelp}
        optional
        value={endsOn}
        onChange={(day) => form.change({ endsOn: day })}
        error={form.errorOf('role-ends')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={give.isPending}>
          {t.roleGive}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
