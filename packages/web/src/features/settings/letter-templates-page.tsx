import { useSuspenseQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useLocale } from '../../messages/use-messages.tsx';
import { Badge, LinkButton, LinkList, type LinkRow } from '../../ui/index.ts';
import { letterTemplatesQuery } from './letter-template-queries.ts';
import { SettingsFrame } from './settings-frame.tsx';

/** The texts every letter of a case begins with. */
export function LetterTemplatesPage() {
  const t = useOfficeMessages('letters');
  return (
    <SettingsFrame title={t.templatesTitle} lead={t.templatesLead}>
      {({ school }) => (
        <>
          <div className="pw-row">
            <LinkButton href="/school/briefpapier" icon={<PenLine aria-hidden size={20} />}>
              {t.headTitle}
            </LinkButton>
          </div>
          <TemplateList schoolId={school.id} />
        </>
      )}
    </SettingsFrame>
  );
}

function TemplateList({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('letters');
  const f = useFormats();
  const locale = useLocale();
  const { data } = useSuspenseQuery(letterTemplatesQuery(schoolId));
  const rows: LinkRow[] = data
    .map(({ kind, own, changedAt }) => ({
      href: `/school/brieven/${kind}`,
      title: t.kinds[kind],
      extra:
        own && changedAt !== null ? (
          <Badge tone="act">{t.templateOwn({ day: f.day(changedAt) })}</Badge>
        ) : undefined,
    }))
    .toSorted((a, b) => a.title.localeCompare(b.title, locale));
  return <LinkList label={t.templatesTitle} rows={rows} />;
}
