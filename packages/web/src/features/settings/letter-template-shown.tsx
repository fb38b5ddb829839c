import { useSuspenseQuery } from '@tanstack/react-query';
import { letterHeadQuery } from '../../api/letter-head.ts';
import type { MySchool } from '../../app/my-school.ts';
import { LetterPaper } from '../../letter-paper/letter-paper.tsx';
import { useOfficeMessages } from '../../messages/office.ts';

interface LetterTemplateShownProps {
  readonly school: MySchool;
  readonly text: { readonly subject: string; readonly body: string };
}

/** A text on the paper of the school, with its fields standing out. */
export function LetterTemplateShown({ school, text }: LetterTemplateShownProps) {
  const t = useOfficeMessages('letters');
  const { data: head } = useSuspenseQuery(letterHeadQuery(school.id));
  return (
    <LetterPaper
      label={t.paper}
      paper={{
        head: {
          name: head.name,
          lines: [...head.lines, head.telephone ?? '', head.web ?? ''].filter((line) => line !== ''),
        },
        addressee: [],
        facts: [head.place === null ? t.paperDate : `${head.place}, ${t.paperDate}`, t.paperNumber],
        subject: { label: t.paperSubject, text: text.subject },
        body: text.body,
        signature: [],
      }}
    />
  );
}
