import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import type { QuestionMessages } from '../../messages/nl/questions.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import {
  Button,
  Checkbox,
  type FormError,
  FormErrorSummary,
  Marked,
  RadioGroup,
  showToast,
  TextArea,
  type TextMark,
} from '../../ui/index.ts';
import { namesSeen } from './names-seen.ts';
import { type Reply, useAnswerQuestion } from './use-answer-question.ts';

interface Values {
  readonly decision: Reply['decision'] | null;
  readonly text: string;
  readonly keep: boolean;
  readonly summary: string;
  readonly noNames: boolean;
  readonly shownTo: 'signed-in' | 'anyone';
}

const empty: Values = {
  decision: null,
  text: '',
  keep: false,
  summary: '',
  noNames: false,
  shownTo: 'signed-in',
};

/** Whether it is allowed, why, and if you like an example for others in which nobody can be recognised. */
export function AnswerForm(props: {
  readonly schoolId: string;
  readonly questionId: string;
  readonly onLater: () => void;
}) {
  const t = useMessages('questions');
  const form = useForm(empty);
  const answer = useAnswerQuestion(props.schoolId, props.questionId, ({ precedent }) =>
    showToast({ text: precedent === null ? t.sent : t.sentKept }),
  );
  const [marks, setMarks] = useState<readonly TextMark[]>([]);
  const ids = idsOf(props.questionId);
  const { values, change } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reply = replyOf(values);
    if (!form.accept(errorsOf(values, ids, t)) || reply === null) return;
    // What is marked by place must be the text that was sent.
    change({ summary: oneLine(values.summary) });
    answer.mutate(reply, {
      onError: (error) => setMarks(namesSeen(error, t)),
    });
  };
  return (
    <form className="questions__form" noValidate onSubmit={submit}>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <RadioGroup
        id={ids.decision}
        label={t.yourAnswer}
        error={form.errorOf(ids.decision)}
        options={[
          { value: 'may', label: t.may },
          { value: 'may-if', label: t.mayIf },
          { value: 'may-not', label: t.mayNot },
        ]}
        value={values.decision}
        onChange={(decision) => change({ decision })}
      />
      <TextArea
        id={ids.text}
        label={t.explanation}
        help={t.explanationHelp}
        error={form.errorOf(ids.text)}
        limit={4000}
        value={values.text}
        onChange={(text) => change({ text })}
      />
      <Checkbox
        label={t.keep}
        help={t.keepHelp}
        isSelected={values.keep}
        onChange={(keep) => change({ keep })}
      />
      {values.keep ? (
        <Example
          ids={ids}
          values={values}
          marks={marks}
          errorOf={form.errorOf}
          onChange={(part) => {
            if (part.summary !== undefined) setMarks([]);
            change(part);
          }}
        />
      ) : null}
      <ProblemNotice
        error={answer.error}
        words={{ conflict: t.alreadyAnswered, ...(marks.length > 0 ? { 'not-possible': t.seenIn } : {}) }}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={answer.isPending}>
          {t.send}
        </Button>
        <Button look="quiet" onPress={props.onLater}>
          {t.closeForm}
        </Button>
      </div>
    </form>
  );
}

type Ids = ReturnType<typeof idsOf>;

function idsOf(questionId: string) {
  return {
    decision: `decision-${questionId}`,
    text: `text-${questionId}`,
    summary: `summary-${questionId}`,
    noNames: `no-names-${questionId}`,
  };
}

function Example(props: {
  readonly ids: Ids;
  readonly values: Values;
  readonly marks: readonly TextMark[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<Values>) => void;
}) {
  const t = useMessages('questions');
  const { ids, values, onChange, errorOf } = props;
  return (
    <div className="questions__example">
      <Marked
        id={ids.summary}
        label={t.summary}
        help={t.summaryHelp}
        error={errorOf(ids.summary)}
        rows={3}
        limit={1000}
        value={values.summary}
        onChange={(summary) => onChange({ summary, noNames: false })}
        marks={props.marks}
      />
      <Checkbox
        id={ids.noNames}
        label={t.noNames}
        isSelected={values.noNames}
        isInvalid={errorOf(ids.noNames) !== undefined}
        onChange={(noNames) => onChange({ noNames })}
      />
      <RadioGroup
        label={t.shownTo}
        options={[
          { value: 'signed-in', label: t.shownToStaff },
          { value: 'anyone', label: t.shownToAnyone },
        ]}
        value={values.shownTo}
        onChange={(shownTo) => onChange({ shownTo })}
      />
    </div>
  );
}

function errorsOf(values: Values, ids: Ids, t: QuestionMessages): readonly FormError[] {
  const { decision, text, keep, summary, noNames } = values;
  const hasSummary = summary.trim() !== '';
  return [
    ...(decision === null ? [{ field: ids.decision, message: t.decisionMissing }] : []),
    ...(text.trim() === '' ? [{ field: ids.text, message: t.explanationMissing }] : []),
    ...(keep && !hasSummary ? [{ field: ids.summary, message: t.summaryMissing }] : []),
    ...(keep && hasSummary && !noNames ? [{ field: ids.noNames, message: t.noNamesMissing }] : []),
  ];
}

function replyOf({ decision, text, keep, summary, shownTo }: Values): Reply | null {
  if (decision === null) return null;
  return {
    decision,
    text,
    precedent: keep ? { summary: oneLine(summary), holdsNoNames: true, shownTo } : null,
  };
}

/** An example is a sentence or two: the server keeps no line breaks in it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
