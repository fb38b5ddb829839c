import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, showToast } from '../../ui/index.ts';
import { type LetterTemplate, letterTemplateQuery, letterTemplatesQuery } from './letter-template-queries.ts';

interface LetterResetProps {
  readonly schoolId: string;
  readonly template: LetterTemplate;
  readonly onDone: (text: { readonly subject: string; readonly body: string }) => void;
}

/** Goes back to the text that comes with the program, as a new version. */
export function LetterReset({ schoolId, template, onDone }: LetterResetProps) {
  const t = useOfficeMessages('letters');
  const settings = useOfficeMessages('settings');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const reset = useMutation({
    mutationFn: async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/letter-templates/{kind}/reset', {
          params: { path: { schoolId, kind: template.kind } },
          body: { version: template.version },
        }),
      ),
    onSuccess: async (now) => {
      queries.setQueryData(letterTemplateQuery(schoolId, template.kind).queryKey, now);
      onDone({ subject: now.subject, body: now.body });
      showToast({ text: t.resetDone });
      await queries.invalidateQueries({ queryKey: letterTemplatesQuery(schoolId).queryKey });
    },
  });
  return (
    <div className="pw-stack pw-stack--close">
      <ProblemNotice error={reset.error} />
      <div>
        <Button isPending={reset.isPending} onPress={() => setAsking(true)}>
          {t.reset}
        </Button>
      </div>
      <AlertDialog
        title={t.resetTitle}
        isOpen={asking}
        confirm={t.resetGo}
        cancel={settings.cancel}
        onConfirm={() => {
          setAsking(false);
          reset.mutate();
        }}
        onCancel={() => setAsking(false)}
      >
        {t.resetText}
      </AlertDialog>
    </div>
  );
}
