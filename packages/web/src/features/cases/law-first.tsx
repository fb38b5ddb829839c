import type { BlockedAction } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import { Checkbox, Notice } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';
import { useDutyTitle } from './use-duty-words.ts';

/** Which of these may not be done yet, because something else comes first. */
export function useBlocked(actions: readonly BlockedAction[]): readonly BlockedAction[] {
  const { it } = useOpenCase();
  return actions.filter((action) => it.blocked.some((one) => one.action === action));
}

interface LawFirstProps {
  readonly actions: readonly BlockedAction[];
  /** Whether it took place already; without it there is nothing to say but no. */
  readonly already?: { readonly value: boolean; readonly onChange: (value: boolean) => void } | undefined;
}

/** That the law puts something else first, and what; what took place already can still be written down. */
export function LawFirst({ actions, already }: LawFirstProps) {
  const t = useOfficeMessages('casesWork');
  const { blocked, questions } = useOfficeMessages('caseDuties');
  const { it } = useOpenCase();
  const dutyTitle = useDutyTitle();
  const found = useBlocked(actions);
  if (found.length === 0) return null;
  const words: Readonly<Record<string, string>> = questions;
  const first = new Set(
    it.blocked
      .filter(({ action }) => found.includes(action))
      .flatMap(({ by }) => by.flatMap((one) => dutyTitle(one) ?? words[one] ?? [])),
  );
  return (
    <>
      <Notice kind="warning" title={t.lawFirst} announce={already !== undefined}>
        {found.map((action) => (
          <p key={action}>{blocked[action]}</p>
        ))}
        <p>{t.lawFirstText}</p>
        <ul>
          {[...first].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Notice>
      {already === undefined ? null : (
        <Checkbox
          label={t.already}
          help={t.alreadyHelp}
          isSelected={already.value}
          onChange={already.onChange}
        />
      )}
    </>
  );
}

interface PartyLawFirstProps {
  readonly partyId: string | null;
  readonly already: boolean;
  readonly onChange: (already: boolean) => void;
  /** With the parents of who it happened to there is always a conversation. */
  readonly isWithParents?: boolean | undefined;
}

/** The same for speaking with one of who is in the case: who is accused is not confronted first, who it happened to not questioned. */
export function PartyLawFirst({ partyId, already, onChange, isWithParents = false }: PartyLawFirstProps) {
  const { it } = useOpenCase();
  const role = it.parties.find(({ id }) => id === partyId)?.role;
  if (role === 'accused')
    return <LawFirst actions={['confront-accused']} already={{ value: already, onChange }} />;
  if (role === 'affected' && !isWithParents)
    return <LawFirst actions={['question-affected']} already={{ value: already, onChange }} />;
  return null;
}
