import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { useWhyNot } from '../app/if-able.tsx';
import type { MySchool } from '../app/my-school.ts';
import { ProblemNotice } from '../app/problem-notice.tsx';
import { useFormats, useLocale, useMessages } from '../messages/use-messages.tsx';
import { Button, Dialog, Link, Notice, TextArea } from '../ui/index.ts';
import type { ProtocolRole } from './answer-types.ts';
import type { InterviewState } from './interview-state.ts';
import { useRoleHolders } from './role-holders.ts';

/** What is put before somebody. */
export interface PutQuestionProps {
  readonly school: MySchool;
  readonly state: InterviewState;
  /** Whom the answer names; the first who is there gets it. */
  readonly ask: readonly ProtocolRole[];
  /** What is told along, for who wants to know before they send. */
  readonly note: string;
}

/** Puts a doubt before the person the protocol names: one tap, and if you like a few words of your own. */
export function PutQuestion({ school, state, ask, note }: PutQuestionProps) {
  const t = useMessages('answers');
  const locale = useLocale();
  const formats = useFormats();
  const holders = useRoleHolders(school);
  const whyNot = useWhyNot()(school.abilities, 'questions.ask');
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const put = usePutQuestion(school.id);
  const names = ask.flatMap(({ role }) => holders.get(role) ?? []);
  const whom = names[0] ?? formats.either(ask.map(({ name }) => name[locale]));
  if (whyNot !== null) return <p className="pw-muted">{whyNot}</p>;
  if (put.data !== undefined) {
    return (
      <Notice kind="success" title={t.wasPut({ name: put.data.putTo.name })} announce>
        {t.wasPutNow} <Link href="/vragen">{t.toQuestions}</Link>
      </Notice>
    );
  }
  const label = whom === '' ? t.putBefore : t.putBeforeWhom({ whom });
  return (
    <div>
      <Button look="secondary" icon={<Send aria-hidden size={20} />} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        title={label}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button
              look="primary"
              isPending={put.isPending}
              onPress={() => put.mutate({ state, words }, { onSuccess: () => setOpen(false) })}
            >
              {t.send}
            </Button>
            <Button onPress={() => setOpen(false)}>{t.cancel}</Button>
          </>
        }
      >
        <div className="pw-stack pw-stack--close">
          <p>{note}</p>
          <TextArea
            label={t.ownWords}
            help={t.ownWordsHelp}
            optional
            rows={4}
            limit={2000}
            value={words}
            onChange={setWords}
          />
          <ProblemNotice
            error={put.error}
            words={{ 'nobody-to-ask': t.nobodyToAsk, missing: t.nobodyToAsk }}
          />
        </div>
      </Dialog>
    </div>
  );
}

function usePutQuestion(schoolId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ state, words }: { readonly state: InterviewState; readonly words: string }) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/questions', {
          params: { path: { schoolId } },
          body: {
            facts: { ...state.facts },
            notKnown: [...state.notKnown],
            ...(words.trim() === '' ? {} : { question: words }),
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['questions', schoolId] }),
  });
}
