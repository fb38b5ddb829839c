import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link2, Unlink } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, showToast } from '../../ui/index.ts';
import { type Identity, identitiesQuery } from './account-queries.ts';

/** The school accounts one can sign in with: link, unlink. Nothing at a board that has none. */
export function IdentitiesSection() {
  const t = useOfficeMessages('account');
  const identities = useQuery(identitiesQuery);
  const items = identities.data ?? [];
  if (items.length === 0 && identities.error === null) return null;
  return (
    <section aria-labelledby="account-identities" className="pw-card pw-stack pw-stack--close">
      <h2 id="account-identities">{t.identitiesTitle}</h2>
      <p className="pw-muted pw-measure">{t.identitiesText}</p>
      <ProblemNotice error={identities.error} />
      <ul className="pw-rows">
        {items.map((identity) => (
          <IdentityRow key={identity.providerId} identity={identity} />
        ))}
      </ul>
    </section>
  );
}

function IdentityRow({ identity }: { readonly identity: Identity }) {
  const t = useOfficeMessages('account');
  const f = useFormats();
  const { name, linkedAt } = identity;
  return (
    <li className="pw-rows__row">
      <div className="pw-rows__words">
        <strong>{name}</strong>
        <span className="pw-muted pw-small">
          {linkedAt === null ? t.identityNot : t.identitySince({ day: f.day(linkedAt) })}
        </span>
      </div>
      {linkedAt === null ? (
        <Button
          icon={<Link2 aria-hidden size={20} />}
          aria-label={t.identityLinkNamed({ name })}
          // To the provider and back: no page of this application.
          onPress={() => location.assign(identity.link)}
        >
          {t.identityLink}
        </Button>
      ) : (
        <UnlinkIdentity identity={identity} />
      )}
    </li>
  );
}

function UnlinkIdentity({ identity: { providerId, name } }: { readonly identity: Identity }) {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const unlink = useMutation({
    mutationFn: async () =>
      orThrow(await api.DELETE('/api/v1/me/identities/{providerId}', { params: { path: { providerId } } })),
    onSuccess: async () => {
      setAsking(false);
      showToast({ text: t.identityUnlinked });
      await queries.invalidateQueries({ queryKey: identitiesQuery.queryKey });
    },
  });
  return (
    <>
      <Button
        look="quiet"
        icon={<Unlink aria-hidden size={20} />}
        aria-label={t.identityUnlinkNamed({ name })}
        onPress={() => setAsking(true)}
      >
        {t.identityUnlink}
      </Button>
      <AlertDialog
        title={t.identityUnlinkTitle({ name })}
        isOpen={asking}
        confirm={t.identityUnlink}
        cancel={t.cancel}
        isDangerous
        isPending={unlink.isPending}
        onConfirm={() => unlink.mutate()}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.identityUnlinkText}</p>
          <ProblemNotice error={unlink.error} />
        </div>
      </AlertDialog>
    </>
  );
}
