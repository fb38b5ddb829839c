import { Plus, X } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, IconButton, Segments, TextField } from '../../ui/index.ts';
import { nextTime, readTime, type TimeDraft, type TimeFault } from './lesson-times.ts';

interface DayEditorProps {
  readonly weekday: number;
  /** Of the whole week. */
  readonly drafts: readonly TimeDraft[];
  readonly faults: ReadonlyMap<string, TimeFault>;
  readonly newKey: () => string;
  readonly onChange: (drafts: readonly TimeDraft[]) => void;
  readonly onCopy: () => void;
}

/** The lessons and breaks of one day. */
export function DayEditor({ weekday, drafts, faults, newKey, onChange, onCopy }: DayEditorProps) {
  const t = useOfficeMessages('settings');
  const day = t.days[weekday - 1] ?? '';
  const own = drafts.filter((draft) => draft.weekday === weekday);
  const add = (kind: TimeDraft['kind']) =>
    onChange([...drafts, { ...nextTime(drafts, weekday, kind), key: newKey() }]);
  const edit = (key: string, part: Partial<TimeDraft>) =>
    onChange(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  return (
    <div className="pw-stack pw-stack--close">
      {own.length === 0 ? <p className="pw-muted">{t.timesNone({ day })}</p> : null}
      <ul aria-label={t.timesOf({ day })} className="pw-rows">
        {own.map((draft) => (
          <TimeRow
            key={draft.key}
            draft={draft}
            fault={faults.get(draft.key)}
            onChange={(part) => edit(draft.key, part)}
            onRemove={() => onChange(drafts.filter(({ key }) => key !== draft.key))}
          />
        ))}
      </ul>
      <div className="pw-row">
        <Button icon={<Plus aria-hidden size={20} />} onPress={() => add('lesson')}>
          {t.timesAddLesson}
        </Button>
        <Button icon={<Plus aria-hidden size={20} />} onPress={() => add('break')}>
          {t.timesAddBreak}
        </Button>
        {own.length === 0 ? null : (
          <Button look="quiet" onPress={onCopy}>
            {t.timesCopy}
          </Button>
        )}
      </div>
    </div>
  );
}

interface TimeRowProps {
  readonly draft: TimeDraft;
  readonly fault: TimeFault | undefined;
  readonly onChange: (part: Partial<TimeDraft>) => void;
  readonly onRemove: () => void;
}

function TimeRow({ draft, fault, onChange, onRemove }: TimeRowProps) {
  const t = useOfficeMessages('settings');
  const { startsAt, endsAt, kind } = draft;
  const endFault = fault === 'end' ? t.timesWrong : fault === 'order' ? t.timesOrder : undefined;
  const overlap = fault === 'overlap' ? t.timesOverlap({ day: t.days[draft.weekday - 1] ?? '' }) : undefined;
  return (
    <li className="settings-time">
      <TextField
        short
        label={t.timesStart}
        inputMode="numeric"
        maxLength={5}
        value={startsAt}
        onChange={(next) => onChange({ startsAt: next })}
        onBlur={() => onChange({ startsAt: readTime(startsAt) })}
        error={fault === 'start' ? t.timesWrong : overlap}
      />
      <TextField
        short
        label={t.timesEnd}
        inputMode="numeric"
        maxLength={5}
        value={endsAt}
        onChange={(next) => onChange({ endsAt: next })}
        onBlur={() => onChange({ endsAt: readTime(endsAt) })}
        error={endFault}
      />
      <Segments<TimeDraft['kind']>
        label={t.timesKind}
        value={kind}
        onChange={(next) => onChange({ kind: next })}
        options={[
          { value: 'lesson', label: t.timesLesson },
          { value: 'break', label: t.timesBreak },
        ]}
      />
      <IconButton
        label={t.timesRemove({ from: startsAt, to: endsAt })}
        icon={<X aria-hidden size={20} />}
        onPress={onRemove}
      />
    </li>
  );
}
