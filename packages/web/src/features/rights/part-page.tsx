import './rights.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice } from '../../ui/index.ts';
import { AttachmentsPart } from './attachments-part.tsx';
import { FetchLinks } from './fetch-links.tsx';
import { type Mark, withMarks } from './marks.ts';
import { MaskTools } from './mask-tools.tsx';
import { MaskedLines } from './masked-lines.tsx';
import {
  type PartReview,
  partQuery,
  type RightsPart,
  reviewsQuery,
  useRightsChange,
} from './rights-queries.ts';
import { useUnsaved } from './use-unsaved.ts';
import { WithholdDialog } from './withhold-dialog.tsx';

/** Somebody looks at a part: what is given of it, and what is covered. */
export function PartPage() {
  const t = useOfficeMessages('rights');
  const { partId } = useParams({ from: '/verzoeken/deel/$partId' });
  const crumbs = [
    { label: t.back, href: '/' },
    { label: t.title, href: '/verzoeken' },
  ];
  return (
    <SchoolPage title={t.partTitle} lead={t.partLead} crumbs={crumbs} to="rights.review" loading={t.loading}>
      {(school) => <Part key={partId} school={school} partId={partId} />}
    </SchoolPage>
  );
}

function Part({ school, partId }: { readonly school: MySchool; readonly partId: string }) {
  const { data: part } = useSuspenseQuery(partQuery(school.id, partId));
  const { data: reviews } = useSuspenseQuery(reviewsQuery(school.id));
  const answered = reviews.some((one) => one.partId === partId && one.answered);
  if (answered) {
    const base = `/api/v1/schools/${school.id}/rights-parts/${partId}/answer`;
    return <FetchLinks base={base} files={part.files} />;
  }
  return <Review key={part.stamp} school={school} part={part} />;
}

interface ReviewProps {
  readonly school: MySchool;
  readonly part: RightsPart;
}

function Review({ school, part }: ReviewProps) {
  const t = useOfficeMessages('rights');
  const [marks, setMarks] = useState<readonly Mark[]>(() => withMarks([], part.marks));
  const [withholding, setWithholding] = useState(false);
  const unsaved = useUnsaved();
  const review = useReview(school, part);
  const along = useOfficeMessages('rightsAlong');
  const give = () => review.mutate({ as: 'give', stamp: part.stamp, marks: [...marks] });
  return (
    <>
      <h2>{t.partOf({ source: t.sources[part.source], name: part.about.name })}</h2>
      {part.hasReporter ? (
        <Notice kind="warning" title={t.reporterTitle}>
          {t.reporterText}
        </Notice>
      ) : null}
      <div className="rights__review">
        <MaskedLines lines={part.lines} marks={marks} onMarks={setMarks} />
        <MaskTools lines={part.lines} marks={marks} onMarks={setMarks} />
      </div>
      {part.attachments.length === 0 ? null : (
        <AttachmentsPart school={school} part={part} onJudged={review.reset} onUnsaved={unsaved.tell} />
      )}
      {unsaved.isTold ? (
        <Notice kind="danger" announce>
          {along.unsaved}
        </Notice>
      ) : null}
      <ProblemNotice error={review.error} words={t.problems} />
      <div className="pw-row rights__foot">
        <Button look="primary" isPending={review.isPending} onPress={() => unsaved.goOn(give)}>
          {t.give}
        </Button>
        <Button onPress={() => setWithholding(true)}>{t.withhold}</Button>
      </div>
      {withholding ? (
        <WithholdDialog
          stamp={part.stamp}
          isPending={review.isPending}
          error={review.error}
          onClose={() => setWithholding(false)}
          onWithhold={(body) => review.mutate(body)}
        />
      ) : null}
    </>
  );
}

/** Judges the part, and goes back to where it came from. */
function useReview(school: MySchool, part: RightsPart) {
  const t = useOfficeMessages('rights');
  const navigate = useNavigate();
  return useRightsChange(
    async (body: PartReview) => {
      const path = { schoolId: school.id, rightsPartId: part.id };
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/rights-parts/{rightsPartId}/review', {
          params: { path },
          body,
        }),
      );
      return body.as;
    },
    {
      said: (as) => (as === 'give' ? t.given : t.withheld),
      after: () =>
        void (part.requestId === null
          ? navigate({ to: '/verzoeken' })
          : navigate({ to: '/verzoeken/$requestId', params: { requestId: part.requestId } })),
    },
  );
}
