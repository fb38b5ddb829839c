import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';
import type { LetterTemplate } from './letter-template-queries.ts';
import { useTemplateProblems } from './use-template-problems.ts';

interface LetterExampleProps {
  readonly schoolId: string;
  readonly template: LetterTemplate;
  /** As it is typed now, saved or not. */
  readonly text: { readonly subject: string; readonly body: string };
}

/** Makes an example of the text as it is typed, with made-up names, and saves it on the device. */
export function LetterExample({ schoolId, template, text }: LetterExampleProps) {
  const t = useOfficeMessages('letters');
  const words = useTemplateProblems(template);
  const make = useMutation({
    mutationFn: async () => {
      const { pdf } = orThrow(
        await api.POST('/api/v1/schools/{schoolId}/letter-templates/{kind}/preview', {
          params: { path: { schoolId, kind: template.kind } },
          body: text,
        }),
      );
      saveOnDevice(pdf, `${template.kind}.pdf`);
    },
  });
  return (
    <>
      <Button isPending={make.isPending} onPress={() => make.mutate()}>
        {t.example}
      </Button>
      <span className="pw-muted pw-small">{t.exampleText}</span>
      <ProblemNotice error={make.error} words={words} />
    </>
  );
}

/** Lets the browser save a PDF that came as base64. */
function saveOnDevice(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
