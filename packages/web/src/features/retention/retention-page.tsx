import './retention.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { GoingPart } from './going-part.tsx';
import { HoldsPart } from './holds-part.tsx';
import { KeptPart } from './kept-part.tsx';
import { LogPart } from './log-part.tsx';
import { previewQuery } from './retention-queries.ts';

/** What goes soon, what is held, what went, and how long everything is kept. */
export function RetentionPage() {
  const t = useOfficeMessages('retention');
  return (
    <SchoolPage
      title={t.title}
      lead={t.lead}
      crumbs={[{ label: t.back, href: '/school' }]}
      to="retention.see"
      loading={t.loading}
    >
      {(school) => <Retention key={school.id} school={school} />}
    </SchoolPage>
  );
}

function Retention({ school }: { readonly school: MySchool }) {
  const { data: preview } = useSuspenseQuery(previewQuery(school.id));
  return (
    <>
      <GoingPart schoolId={school.id} preview={preview} />
      <HoldsPart schoolId={school.id} mayHold={preview.mayHold} />
      <KeptPart kinds={preview.kinds} />
      <LogPart schoolId={school.id} />
    </>
  );
}
