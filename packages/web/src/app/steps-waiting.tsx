import { useQuery } from '@tanstack/react-query';
import { useOfficeMessages } from '../messages/office.ts';
import { LinkButton, Notice } from '../ui/index.ts';
import { stepsQuery } from './steps-query.ts';

/** Says to who keeps a file what was decided about it on a request, and that it waits for them; else nothing. */
export function StepsWaiting({ schoolId, fileId }: { readonly schoolId: string; readonly fileId: string }) {
  const t = useOfficeMessages('rightsSteps');
  const { data = [] } = useQuery(stepsQuery(schoolId));
  return data
    .filter((step) => step.fileId === fileId)
    .map(({ id, kind }) => (
      <Notice key={id} kind="info" title={t.waitsTitle({ kind: t.kinds[kind] })}>
        <p>{t.waitsText}</p>
        <LinkButton href={`/verzoeken/uitvoeren/${id}`}>{t.waitsGo}</LinkButton>
      </Notice>
    ));
}
