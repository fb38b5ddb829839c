import type { LetterKind } from '@plaatswijs/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useOfficeMessages } from '../../messages/office.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';
import { LetterTemplateForm } from './letter-template-form.tsx';
import { letterTemplateQuery } from './letter-template-queries.ts';
import { LetterTemplateShown } from './letter-template-shown.tsx';
import { LetterTemplateVersions } from './letter-template-versions.tsx';
import { SettingsFrame, type SettingsOf } from './settings-frame.tsx';

/** One text that letters begin with: changed here, as a new version each time. */
export function LetterTemplatePage() {
  const { kind } = useParams({ from: '/school/brieven/$kind' });
  const t = useOfficeMessages('letters');
  const isKind = (text: string): text is LetterKind => Object.hasOwn(t.kinds, text);
  const above = [{ label: t.templatesTitle, href: '/school/brieven' }];
  return (
    <SettingsFrame
      title={isKind(kind) ? t.kinds[kind] : t.templatesTitle}
      lead={isKind(kind) ? t.templateLead : undefined}
      above={above}
    >
      {(given) =>
        isKind(kind) ? (
          <OneTemplate key={kind} given={given} kind={kind} />
        ) : (
          <EmptyState
            title={t.templateGone}
            action={<LinkButton href="/school/brieven">{t.templatesTitle}</LinkButton>}
          />
        )
      }
    </SettingsFrame>
  );
}

function OneTemplate({ given, kind }: { readonly given: SettingsOf; readonly kind: LetterKind }) {
  const { school, canChange } = given;
  const { data: template } = useSuspenseQuery(letterTemplateQuery(school.id, kind));
  if (canChange) return <LetterTemplateForm school={school} template={template} />;
  return (
    <>
      <LetterTemplateShown school={school} text={template} />
      <LetterTemplateVersions template={template} />
    </>
  );
}
