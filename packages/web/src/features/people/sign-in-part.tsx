import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button } from '../../ui/index.ts';
import { LinkIdentity } from './link-identity.tsx';
import { usePeopleChange } from './people-queries.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** Inviting somebody to sign in, and starting over for who lost everything. */
export function SignInPart({ person, me }: PersonPartProps) {
  const t = useOfficeMessages('people');
  const invite = usePeopleChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/people/{personId}/invitation', { params: { path: { personId: person.id } } }),
      ),
    { said: t.invited },
  );
  const noEmail = person.email === null;
  return (
    <section aria-labelledby="person-sign-in" className="pw-card pw-stack pw-stack--close">
      <h2 id="person-sign-in">{t.signInTitle}</h2>
      <p className="pw-muted">{noEmail ? t.inviteNoEmail : t.signInText}</p>
      <ProblemNotice
        error={invite.error}
        words={{ 'not-possible': t.inviteNot, 'not-able': t.aboveYou, 'not-found': t.inviteNot }}
      />
      <div className="pw-row">
        <Button isDisabled={noEmail} isPending={invite.isPending} onPress={() => invite.mutate(undefined)}>
          {t.invite}
        </Button>
        {isAble(me.boardAbilities, 'sign-in.manage') && person.id !== me.personId ? (
          <ResetSignIn personId={person.id} name={person.name} />
        ) : null}
      </div>
      {isAble(me.boardAbilities, 'sign-in.manage') ? <LinkIdentity personId={person.id} /> : null}
    </section>
  );
}

function ResetSignIn({ personId, name }: { readonly personId: string; readonly name: string }) {
  const t = useOfficeMessages('people');
  const [asking, setAsking] = useState(false);
  const reset = usePeopleChange(
    async () =>
      orThrow(await api.POST('/api/v1/people/{personId}/sign-in/reset', { params: { path: { personId } } })),
    { said: t.resetDone, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.reset}
      </Button>
      <AlertDialog
        title={t.resetTitle({ name })}
        isOpen={asking}
        confirm={t.reset}
        cancel={t.cancel}
        isDangerous
        isPending={reset.isPending}
        onConfirm={() => reset.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.resetText}</p>
          <ProblemNotice error={reset.error} words={{ yourself: t.resetSelf, 'not-found': t.resetNone }} />
        </div>
      </AlertDialog>
    </>
  );
}
