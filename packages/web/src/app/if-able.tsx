import type { Ability, Role } from '@plaatswijs/contract';
import type { ReactNode } from 'react';
import { useFormats, useMessages } from '../messages/use-messages.tsx';
import { Notice } from '../ui/index.ts';

type Ableness =
  | { readonly able: true }
  | { readonly able: false; readonly reason: string; readonly roles: readonly Role[] };

/** Abilities as `me` tells them: per school (`school.abilities`) or for the board (`me.boardAbilities`). */
export type Abilities = Readonly<Partial<Record<Ability, Ableness>>>;

/** Whether somebody is able to do something. What isn't told isn't so. */
export function isAble(abilities: Abilities, to: Ability): boolean {
  return abilities[to]?.able === true;
}

/** Why somebody isn't able to do something, in a sentence; `null` when they are. */
export function useWhyNot(): (abilities: Abilities, to: Ability) => string | null {
  const t = useMessages('roles');
  const formats = useFormats();
  return (abilities, to) => {
    const ableness = abilities[to];
    if (ableness?.able === true) return null;
    if (ableness === undefined || ableness.roles.length === 0) return t.notAble;
    return t.needsRole({ roles: formats.either(ableness.roles.map((role) => t.names[role])) });
  };
}

/** Shows its children to who is able; to others why they are not. Never an empty place. */
export function IfAble(props: {
  readonly abilities: Abilities;
  readonly to: Ability;
  readonly children: ReactNode;
}) {
  const t = useMessages('roles');
  const why = useWhyNot()(props.abilities, props.to);
  if (why === null) return props.children;
  return (
    <Notice kind="info" title={t.notAbleTitle}>
      {why}
    </Notice>
  );
}
