import './settings.css';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice, Tabs } from '../../ui/index.ts';
import { DayEditor } from './day-editor.tsx';
import { copiedToWorkdays, faultsIn, type TimeDraft } from './lesson-times.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { type LessonTime, useSettingsChange } from './settings-queries.ts';
import { WeekView } from './week-view.tsx';

/** When there are lessons and breaks in the usual week. */
export function LessonTimesPage() {
  const t = useOfficeMessages('settings');
  return (
    <SettingsFrame title={t.timesTitle} lead={t.timesLead}>
      {({ school, settings, canChange }) =>
        canChange ? (
          <LessonTimesForm schoolId={school.id} times={settings.lessonTimes} />
        ) : (
          <WeekView times={settings.lessonTimes} />
        )
      }
    </SettingsFrame>
  );
}

function LessonTimesForm(props: { readonly schoolId: string; readonly times: readonly LessonTime[] }) {
  const { schoolId } = props;
  const t = useOfficeMessages('settings');
  const made = useRef(0);
  const newKey = () => `time-${made.current++}`;
  const [drafts, setDrafts] = useState<readonly TimeDraft[]>(() =>
    props.times.map((time) => ({ ...time, key: newKey() })),
  );
  const [state, setState] = useState<'saved' | 'changed' | 'wrong'>('saved');
  const [weekday, setWeekday] = useState(1);
  const faults = faultsIn(drafts);
  const wrongDay = drafts.find(({ key }) => faults.has(key))?.weekday;
  const change = (next: readonly TimeDraft[]) => {
    setDrafts(next);
    setState('changed');
  };
  const save = useSettingsChange(
    schoolId,
    async () =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/lesson-times', {
          params: { path: { schoolId } },
          body: { times: drafts.map(({ key: _, ...time }) => time) },
        }),
      ),
    { said: t.timesDone, after: () => setState('saved') },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (wrongDay === undefined) return save.mutate(undefined);
    setState('wrong');
    setWeekday(wrongDay);
  };
  const sheets = t.days.map((day, index) => ({
    id: String(index + 1),
    label: day,
    content: (
      <DayEditor
        weekday={index + 1}
        drafts={drafts}
        faults={state === 'wrong' ? faults : new Map()}
        newKey={newKey}
        onChange={change}
        onCopy={() => change(copiedToWorkdays(drafts, index + 1, newKey))}
      />
    ),
  }));
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <WeekView times={drafts} />
      <Tabs
        label={t.timesDays}
        sheets={sheets}
        selected={String(weekday)}
        onSelect={(id) => setWeekday(Number(id))}
      />
      <ProblemNotice error={save.error} words={{ overlaps: t.timesOverlap({ day: '' }) }} />
      {state === 'wrong' && wrongDay !== undefined ? (
        <Notice kind="danger" title={wrongWords(t, faults, wrongDay)} announce />
      ) : null}
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
        <span role="status" className="pw-muted">
          {state === 'saved' ? '' : t.timesUnsaved}
        </span>
      </div>
    </form>
  );
}

type Words = ReturnType<typeof useOfficeMessages<'settings'>>;

function wrongWords(t: Words, faults: ReturnType<typeof faultsIn>, weekday: number): string {
  const kinds = new Set(faults.values());
  if (kinds.has('start') || kinds.has('end')) return t.timesWrong;
  if (kinds.has('order')) return t.timesOrder;
  return t.timesOverlap({ day: t.days[weekday - 1] ?? '' });
}
