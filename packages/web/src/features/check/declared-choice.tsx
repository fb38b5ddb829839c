import { useQuery } from '@tanstack/react-query';
import { myGroupsQuery } from '../../api/my-groups.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { CheckboxGroup } from '../../ui/index.ts';
import type { CheckChoices } from './check-types.ts';

/** What the author declared and somebody confirmed, for who says that this post is about it. Nothing for who declared nothing. */
export function DeclaredChoice(props: {
  readonly choices: Pick<CheckChoices, 'projects' | 'permissions'>;
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const t = useMessages('check');
  const formats = useFormats();
  const { projects, permissions } = props.choices;
  const groups = useQuery({ ...myGroupsQuery, enabled: permissions.length > 0 });
  if (projects.length + permissions.length === 0) return null;
  const groupName = (wanted: string) => groups.data?.find(({ id }) => id === wanted)?.name ?? null;
  return (
    <CheckboxGroup
      label={t.declared}
      help={t.declaredHelp}
      options={[
        ...projects.map(({ id, name }) => ({ value: id, label: t.project({ name }) })),
        ...permissions.map(({ id, groupId, endsOn }) => ({
          value: id,
          label: t.permission({ group: groupName(groupId), until: formats.longDay(endsOn) }),
        })),
      ]}
      value={props.chosen}
      onChange={props.onChange}
    />
  );
}
