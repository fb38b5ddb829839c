import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button, IconButton, Skeleton, showToast } from '../../ui/index.ts';
import { type Session, sessionsQuery } from './account-queries.ts';

/** Every device that is signed in, with a way to end each. */
export function SessionsSection() {
  const t = useOfficeMessages('account');
  const sessions = useQuery(sessionsQuery);
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: async (sessionId: string) =>
      orThrow(await api.DELETE('/api/v1/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSuccess: () => showToast({ text: t.sessionEnded }),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const items = sessions.data ?? [];
  return (
    <section aria-labelledby="account-sessions" className="pw-card pw-stack pw-stack--close">
      <h2 id="account-sessions">{t.sessionsTitle}</h2>
      <ProblemNotice error={sessions.error ?? end.error} />
      {sessions.isPending ? <Skeleton label={t.loading} lines={2} /> : null}
      <ul className="pw-rows">
        {items.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
      <EndOthers others={items.filter(({ current }) => !current).length} />
    </section>
  );
}

function SessionRow({ session, onEnd }: { readonly session: Session; readonly onEnd: () => void }) {
  const t = useOfficeMessages('account');
  const f = useFormats();
  const device = session.device ?? t.sessionUnknown;
  return (
    <li className="pw-rows__row">
      <div className="pw-rows__words">
        <span className="pw-row">
          <strong>{device}</strong>
          {session.current ? <Badge tone="may">{t.sessionHere}</Badge> : null}
        </span>
        <span className="pw-muted pw-small">
          {t.sessionSince({ moment: f.moment(session.createdAt), way: t.ways[session.way] })}.{' '}
          {t.sessionUsed({ day: f.day(session.lastUsedOn) })}.
        </span>
      </div>
      {session.current ? null : (
        <IconButton
          label={t.sessionEndNamed({ device })}
          icon={<LogOut aria-hidden size={20} />}
          onPress={onEnd}
        />
      )}
    </li>
  );
}

function EndOthers({ others }: { readonly others: number }) {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: async () => orThrow(await api.POST('/api/v1/me/sessions/end-others')),
    onSuccess: () => showToast({ text: t.sessionOthersEnded }),
    onSettled: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  if (others === 0) return null;
  return (
    <div className="pw-row">
      <Button onPress={() => setAsking(true)}>{t.sessionEndOthers}</Button>
      <ProblemNotice error={end.error} />
      <AlertDialog
        title={t.sessionEndOthersTitle}
        isOpen={asking}
        confirm={t.sessionEndOthers}
        cancel={t.cancel}
        isDangerous
        isPending={end.isPending}
        onConfirm={() => end.mutate()}
        onCancel={() => setAsking(false)}
      >
        {t.sessionEndOthersText({ count: others })}
      </AlertDialog>
    </div>
  );
}
