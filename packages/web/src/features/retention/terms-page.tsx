import './retention.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { type Term, termsQuery } from './retention-queries.ts';
import { TermItem } from './term-item.tsx';

/** Every number and term that counts at the school, with where it comes from and what the school set itself. */
export function TermsPage() {
  const t = useOfficeMessages('retention');
  return (
    <SchoolPage
      title={t.termsTitle}
      lead={t.termsLead}
      crumbs={[
        { label: t.back, href: '/school' },
        { label: t.title, href: '/bewaren' },
      ]}
      to="retention.see"
      loading={t.loading}
    >
      {(school) => <Terms key={school.id} school={school} />}
    </SchoolPage>
  );
}

function Terms({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('retention');
  const { data: terms } = useSuspenseQuery(termsQuery(school.id));
  const shown = (about: Term['about']) =>
    terms.items
      .filter((one) => one.about === about)
      .map((one) => (
        <TermItem
          key={one.key}
          schoolId={school.id}
          term={one}
          mayChange={terms.mayChange}
          mayChangeForBoard={terms.mayChangeForBoard}
        />
      ));
  return (
    <>
      <section aria-labelledby="terms-keeping">
        <h2 id="terms-keeping">{t.termsKeeping}</h2>
        {shown('keeping')}
      </section>
      <section aria-labelledby="terms-law">
        <h2 id="terms-law">{t.termsLaw}</h2>
        {shown('law')}
      </section>
    </>
  );
}
