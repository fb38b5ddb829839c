import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { PeoplePicker } from '../../app/people-picker.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useLocale } from '../../messages/use-messages.tsx';
import { Badge, Button, EmptyState } from '../../ui/index.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { type ProtocolRole, useSettingsChange } from './settings-queries.ts';

/** Whom the roles of the protocol point to. */
export function HoldersPage() {
  const t = useOfficeMessages('settings');
  return (
    <SettingsFrame title={t.holdersTitle} lead={t.holdersLead}>
      {({ school, settings, canChange }) =>
        settings.roles.length === 0 ? (
          <EmptyState title={t.holdersEmpty}>{t.holdersEmptyText}</EmptyState>
        ) : (
          <ul className="pw-stack pw-stack--close pw-plain-list">
            {settings.roles.map((role) => (
              <HoldersOfRole key={role.role} schoolId={school.id} role={role} canChange={canChange} />
            ))}
          </ul>
        )
      }
    </SettingsFrame>
  );
}

interface HoldersProps {
  readonly schoolId: string;
  readonly role: ProtocolRole;
  readonly canChange: boolean;
}

function HoldersOfRole({ schoolId, role, canChange }: HoldersProps) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const name = role.name[useLocale()];
  const [open, setOpen] = useState(false);
  const names = role.holders.map((holder) => holder.name);
  return (
    <li className="pw-card pw-stack pw-stack--close">
      <div className="pw-rows__row">
        <div className="pw-rows__words">
          <h2 className="pw-h3">{name}</h2>
          {names.length === 0 ? (
            <span className="pw-row">
              <Badge tone="ask">{t.holdersNone}</Badge>
              <span className="pw-muted">{t.holdersNoneNote}</span>
            </span>
          ) : (
            <span>{f.list(names)}</span>
          )}
        </div>
        {canChange && !open ? (
          <Button aria-label={t.holdersChange({ role: name })} onPress={() => setOpen(true)}>
            {t.change}
          </Button>
        ) : null}
      </div>
      {open ? <EditHolders schoolId={schoolId} role={role} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

function EditHolders(props: {
  readonly schoolId: string;
  readonly role: ProtocolRole;
  readonly onClose: () => void;
}) {
  const { schoolId, role, onClose } = props;
  const t = useOfficeMessages('settings');
  const name = role.name[useLocale()];
  const [people, setPeople] = useState<readonly { readonly id: string; readonly name: string }[]>(
    role.holders,
  );
  const save = useSettingsChange(
    schoolId,
    async () =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/protocol-roles/{role}', {
          params: { path: { schoolId, role: role.role } },
          body: { people: people.map(({ id }) => id) },
        }),
      ),
    { said: t.saved, after: onClose },
  );
  return (
    <div className="pw-stack pw-stack--close">
      <PeoplePicker
        schoolId={schoolId}
        label={t.holdersOf({ role: name })}
        people={people}
        onChange={setPeople}
        isOrdered
      />
      <ProblemNotice error={save.error} words={{ 'not-at-school': t.notAtSchool }} />
      <div className="pw-row">
        <Button look="primary" isPending={save.isPending} onPress={() => save.mutate(undefined)}>
          {t.save}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </div>
  );
}
