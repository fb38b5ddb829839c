import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, TextField } from '../../ui/index.ts';
import { caseIdOf, isCaseNumber } from './case-number.ts';

/** Leads to a case by its number. */
export function FindCase({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('cases');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const find = useMutation({
    mutationFn: (number: string) => caseIdOf(school.id, number),
    onSuccess: (caseId, number) => {
      if (caseId === null) setFault(t.searchNone({ number }));
      else void navigate({ to: '/zaken/$caseId', params: { caseId } });
    },
  });
  return (
    <search>
      <form
        noValidate
        className="cases__find"
        onSubmit={(event) => {
          event.preventDefault();
          const number = typed.trim();
          setFault(isCaseNumber(number) ? undefined : t.searchWrong);
          if (isCaseNumber(number)) find.mutate(number);
        }}
      >
        <TextField
          label={t.searchLabel}
          help={t.searchHelp}
          short
          autoComplete="off"
          maxLength={11}
          value={typed}
          onChange={setTyped}
          error={fault}
        />
        <Button type="submit" isPending={find.isPending}>
          {t.search}
        </Button>
      </form>
      <ProblemNotice error={find.error} />
    </search>
  );
}
