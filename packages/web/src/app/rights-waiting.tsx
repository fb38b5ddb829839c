import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { useOfficeMessages } from '../messages/office.ts';
import { LinkButton, Notice } from '../ui/index.ts';

/** Says to who reads a case or file that somebody in it asked for access, and that it waits for them; else nothing. */
export function RightsWaiting({ schoolId, of }: { readonly schoolId: string; readonly of: string }) {
  const t = useOfficeMessages('rights');
  const reviews = useQuery({
    queryKey: ['rights', schoolId, 'reviews'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/rights-reviews', { params: { path: { schoolId } } }))
        .items,
  });
  const waiting = (reviews.data ?? []).filter(
    (one) => one.of.id === of && one.state === 'waiting' && !one.answered,
  );
  return waiting.map(({ partId, about }) => (
    <Notice key={partId} kind="info" title={t.waitsTitle(about)}>
      <p>{t.waitsText}</p>
      <LinkButton href={`/verzoeken/deel/${partId}`}>{t.waitsGo}</LinkButton>
    </Notice>
  ));
}
