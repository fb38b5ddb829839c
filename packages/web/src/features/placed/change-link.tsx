import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { isPublicLink } from '../../placing/public-link.ts';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { type Publication, usePlacedChange } from './placed-queries.ts';

interface ChangeLinkProps {
  readonly schoolId: string;
  readonly publication: Publication;
}

/** Says where it can be seen. */
export function ChangeLink({ schoolId, publication }: ChangeLinkProps) {
  const t = useOfficeMessages('placed');
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState(publication.link ?? '');
  const [tried, setTried] = useState(false);
  const link = typed.trim();
  const isRight = link === '' || isPublicLink(link);
  const change = usePlacedChange(
    async (given: string | null) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/publications/{publicationId}/link', {
          params: { path: { schoolId, publicationId: publication.id } },
          body: { link: given },
        }),
      ),
    { said: t.linkSaved, after: () => setAsking(false) },
  );
  const send = () => {
    setTried(true);
    if (isRight) change.mutate(link === '' ? null : link);
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t.changeLink}</Button>
      <Dialog
        title={t.changeLink}
        isOpen={asking}
        onClose={() => setAsking(false)}
        actions={
          <Button look="primary" isPending={change.isPending} onPress={send}>
            {t.saveLink}
          </Button>
        }
      >
        <div className="pw-stack pw-stack--close">
          <TextField
            label={t.link}
            help={t.linkHelp}
            optional
            type="url"
            maxLength={500}
            value={typed}
            onChange={setTyped}
            error={tried && !isRight ? t.linkWrong : undefined}
          />
          <ProblemNotice error={change.error} words={t.problems} />
        </div>
      </Dialog>
    </>
  );
}
