import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Share2, TextSearch } from 'lucide-react';
import { discardShared, readShared, type SharedContent } from '../../api/shared-content.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Button, DescriptionList, EmptyState, LinkButton, PageHeader, Skeleton } from '../../ui/index.ts';

const key = ['shared'];

/** What another app shared with this one, waiting to be used. */
export function SharedPage() {
  const t = useMessages('shell');
  const shared = useQuery({ queryKey: key, queryFn: readShared, staleTime: 0 });
  usePageTitle(t.sharedTitle);
  if (shared.isPending) return <Skeleton label={t.loading} />;
  if (shared.data == null) {
    return (
      <EmptyState level={1} title={t.sharedNone} icon={<Share2 aria-hidden size={28} />}>
        {t.sharedNoneText}
      </EmptyState>
    );
  }
  return <Shared content={shared.data} />;
}

function Shared({ content }: { readonly content: SharedContent }) {
  const t = useMessages('shell');
  const formats = useFormats();
  const queries = useQueryClient();
  const rows = [
    { term: t.sharedText, value: [content.title, content.text].filter((part) => part !== '').join(' ') },
    { term: t.sharedLink, value: content.url },
    { term: t.sharedFiles, value: formats.list(content.files.map((file) => file.name)) },
  ].filter((row) => row.value !== '');
  const hasText = content.text !== '' || content.title !== '' || content.url !== '';
  return (
    <div className="pw-stack">
      <PageHeader title={t.sharedTitle} lead={t.sharedWhere} />
      <DescriptionList items={rows} />
      <div className="pw-row">
        {hasText ? (
          <LinkButton look="primary" href="/controleer" icon={<TextSearch aria-hidden size={20} />}>
            {t.sharedCheck}
          </LinkButton>
        ) : null}
        <Button
          look="quiet"
          onPress={async () => {
            await discardShared();
            await queries.invalidateQueries({ queryKey: key });
          }}
        >
          {t.sharedDiscard}
        </Button>
      </div>
    </div>
  );
}
