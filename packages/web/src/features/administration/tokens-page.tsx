import { useInfiniteQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button, type Column, EmptyState, Skeleton, Table } from '../../ui/index.ts';
import { BoardFrame } from './board-frame.tsx';
import { type Token, tokensQuery, useBoardChange } from './board-queries.ts';
import { MakeToken } from './make-token.tsx';
import { MoreButton } from './more-button.tsx';
import { SecretOnce } from './secret-once.tsx';

/** The API tokens of the board: make one, see its secret once, end it. */
export function TokensPage() {
  const t = useOfficeMessages('administration');
  return (
    <BoardFrame title={t.tokensTitle} lead={t.tokensLead} to="tokens.manage">
      <Tokens />
    </BoardFrame>
  );
}

/** Apart from the page, so that nothing is asked for who may not see it. */
function Tokens() {
  const t = useOfficeMessages('administration');
  const tokens = useInfiniteQuery(tokensQuery);
  const items = tokens.data?.pages.flatMap((page) => page.items) ?? [];
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <>
      {secret === null ? null : <SecretOnce secret={secret} onKept={() => setSecret(null)} />}
      <ProblemNotice error={tokens.error} />
      {tokens.isPending ? <Skeleton label={t.loading} /> : null}
      {tokens.isSuccess && items.length === 0 ? (
        <EmptyState title={t.tokensNone} icon={<KeyRound aria-hidden size={28} />}>
          {t.tokensNoneText}
        </EmptyState>
      ) : null}
      {items.length === 0 ? null : <TokensTable tokens={items} />}
      <MoreButton list={tokens} />
      <MakeToken onMade={setSecret} />
    </>
  );
}

function stateOf(token: Token): 'works' | 'revoked' | 'expired' {
  if (token.revoked) return 'revoked';
  return new Date(token.expiresAt) < new Date() ? 'expired' : 'works';
}

function TokensTable({ tokens }: { readonly tokens: readonly Token[] }) {
  const t = useOfficeMessages('administration');
  const f = useFormats();
  const columns: Column<Token>[] = [
    { id: 'label', label: t.tokenName, cell: ({ label }) => label },
    {
      id: 'scopes',
      label: t.tokenScopes,
      cell: ({ scopes }) => f.list(scopes.map((scope) => t.abilities[scope].toLowerCase())),
    },
    { id: 'expires', label: t.tokenExpires, cell: ({ expiresAt }) => f.day(expiresAt) },
    {
      id: 'used',
      label: t.tokenUsed,
      cell: ({ lastUsedOn }) => (lastUsedOn === null ? t.tokenNever : f.day(lastUsedOn)),
    },
    {
      id: 'state',
      label: t.tokenState,
      cell: (token) => {
        const state = stateOf(token);
        return <Badge tone={state === 'works' ? 'may' : 'not-applicable'}>{t.tokenStates[state]}</Badge>;
      },
    },
    {
      id: 'actions',
      label: t.actions,
      align: 'end',
      cell: (token) => (stateOf(token) === 'works' ? <RevokeToken token={token} /> : ''),
    },
  ];
  return (
    <Table caption={t.tokensTable} captionHidden columns={columns} rows={tokens} rowKey={({ id }) => id} />
  );
}

function RevokeToken({ token }: { readonly token: Token }) {
  const t = useOfficeMessages('administration');
  const [asking, setAsking] = useState(false);
  const name = token.label;
  const revoke = useBoardChange(
    async () =>
      orThrow(await api.DELETE('/api/v1/tokens/{tokenId}', { params: { path: { tokenId: token.id } } })),
    { said: t.tokenRevoked, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="quiet" aria-label={t.tokenRevokeNamed({ name })} onPress={() => setAsking(true)}>
        {t.tokenRevoke}
      </Button>
      <AlertDialog
        title={t.tokenRevokeTitle({ name })}
        isOpen={asking}
        confirm={t.tokenRevoke}
        cancel={t.cancel}
        isDangerous
        isPending={revoke.isPending}
        onConfirm={() => revoke.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.tokenRevokeText}</p>
          <ProblemNotice error={revoke.error} />
        </div>
      </AlertDialog>
    </>
  );
}
