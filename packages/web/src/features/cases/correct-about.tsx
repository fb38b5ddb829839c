import type { CaseAbout } from '@plaatswijs/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { choicesOf } from '../../app/choices-of.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { CheckboxGroup, TextField } from '../../ui/index.ts';
import { type AboutValues, aboutFaults, aboutOf, comeOf, isSameAbout } from './about-values.ts';
import { type AskFirst, CaseForm } from './case-form.tsx';
import { type ReadersAfter, readersAfterQuery } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';

/** Says otherwise whom the case is about. Who stops reading it by that, and who could come to, is said before. */
export function CorrectAbout() {
  const t = useOfficeMessages('casesCorrect');
  const people = useOfficeMessages('casesPeople');
  const { school, it } = useOpenCase();
  const queries = useQueryClient();
  const afterOf = ({ about }: AboutValues) =>
    queries.getQueryData(readersAfterQuery(school.id, it.id, about).queryKey);
  const askFirst = useStopQuestion();
  return (
    <BehindButton label={t.about} look="quiet">
      {(close) => (
        <CaseForm<AboutValues>
          title={t.aboutTitle}
          lead={t.aboutLead}
          start={aboutOf(it)}
          submit={t.aboutGo}
          said={t.aboutDone}
          onClose={close}
          words={t.aboutProblems}
          faults={(values) =>
            aboutFaults(values, it, afterOf(values), { ...t, reasonMissing: people.reasonMissing })
          }
          askFirst={(values) => askFirst(afterOf(values))}
          send={async (values, { path, version }) =>
            orThrow(
              await api.PUT('/api/v1/schools/{schoolId}/cases/{caseId}/about', {
                params: { path },
                body: {
                  version,
                  about: [...values.about],
                  reason: values.reason.trim(),
                  come: [...comeOf(values, afterOf(values))],
                },
              }),
            )
          }
        >
          {(form) => <AboutFields form={form} />}
        </CaseForm>
      )}
    </BehindButton>
  );
}

/** What is asked before somebody loses sight of the case by this. */
function useStopQuestion(): (after: ReadersAfter | undefined) => AskFirst | null {
  const t = useOfficeMessages('casesCorrect');
  const f = useFormats();
  const { it } = useOpenCase();
  return (after) => {
    if (after === undefined || after.stop.length === 0) return null;
    const text = t.aboutAskText({ names: f.list(after.stop.map(({ name }) => name)) });
    const isMe = after.stop.some(({ id }) => id === it.me.personId);
    return { title: t.aboutAsk, text: isMe ? `${t.aboutSelf} ${text}` : text, go: t.aboutAskGo };
  };
}

function AboutFields({ form }: { readonly form: Form<AboutValues> }) {
  const t = useOfficeMessages('casesCorrect');
  const words = useOfficeMessages('casesWords');
  const people = useOfficeMessages('casesPeople');
  const { values, change, errorOf } = form;
  return (
    <>
      <CheckboxGroup<CaseAbout>
        id="about-kinds"
        label={t.aboutWho}
        options={choicesOf(words.about)}
        value={values.about}
        onChange={(about) => change({ about })}
        error={errorOf('about-kinds')}
      />
      <WhoReadsAfter form={form} />
      <TextField
        id="about-why"
        label={people.endReason}
        maxLength={500}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        error={errorOf('about-why')}
      />
    </>
  );
}

/** What follows from it for who reads the case, as soon as something is chosen. */
function WhoReadsAfter({ form }: { readonly form: Form<AboutValues> }) {
  const t = useOfficeMessages('casesCorrect');
  const words = useOfficeMessages('casesWords');
  const { values, change } = form;
  const { data: after, error } = useReadersAfter(values.about);
  return (
    <div aria-live="polite" className="pw-stack pw-stack--close">
      <ProblemNotice error={error} />
      {after === undefined || after.stop.length === 0 ? null : (
        <div>
          <strong>{t.aboutStop}</strong>
          <ul>
            {after.stop.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </div>
      )}
      {after === undefined || after.come.length === 0 ? null : (
        <CheckboxGroup
          label={t.aboutCome}
          help={t.aboutComeHelp}
          options={after.come.map(({ id, name, capacity, wasKeptOut }) => ({
            value: id,
            label: `${name}, ${words.readerCapacity[capacity]}`,
            ...(wasKeptOut ? { help: t.aboutKeptOut } : {}),
          }))}
          value={comeOf(values, after)}
          onChange={(come) =>
            change({ chosen: Object.fromEntries(after.come.map(({ id }) => [id, come.includes(id)])) })
          }
        />
      )}
    </div>
  );
}

function useReadersAfter(about: readonly CaseAbout[]) {
  const { school, it } = useOpenCase();
  return useQuery({
    ...readersAfterQuery(school.id, it.id, about),
    enabled: about.length > 0 && !isSameAbout(about, it.about),
  });
}
