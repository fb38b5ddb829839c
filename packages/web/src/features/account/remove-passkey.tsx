import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, showToast } from '../../ui/index.ts';
import type { Passkey } from './account-queries.ts';

/** Asks before a passkey goes. */
export function RemovePasskey(props: {
  readonly passkey: Passkey;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const { id, label } = props.passkey;
  const remove = useMutation({
    mutationFn: async () =>
      orThrow(await api.DELETE('/api/v1/me/passkeys/{passkeyId}', { params: { path: { passkeyId: id } } })),
    onSuccess: async () => {
      showToast({ text: t.passkeyRemoved });
      props.onClose();
      await queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
  return (
    <AlertDialog
      title={t.passkeyRemoveTitle({ name: label })}
      isOpen={props.isOpen}
      confirm={t.passkeyRemove}
      cancel={t.cancel}
      isDangerous
      isPending={remove.isPending}
      onConfirm={() => remove.mutate()}
      onCancel={props.onClose}
    >
      <div className="pw-stack pw-stack--close">
        <p>{t.passkeyRemoveText}</p>
        <ProblemNotice error={remove.error} words={{ 'last-factor': t.lastFactor }} />
      </div>
    </AlertDialog>
  );
}
