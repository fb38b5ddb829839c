import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Checkbox, Disclosure, Notice, Segments, Select } from '../../ui/index.ts';
import {
  type CoverChoice as Choice,
  type CoverWay,
  permissionsQuery,
  useChangeChannels,
} from './channel-queries.ts';
import { photoSettingsQuery } from './photo-settings-queries.ts';

interface CoverChoiceProps {
  readonly schoolId: string;
  readonly photoId: string;
  readonly faceId: string;
}

type Draft = NonNullable<Choice>;

/** How much a cover can grow, as part of the face; what is usual is among them. */
const margins = [0.15, 0.25, 0.4, 0.6] as const;

/** How one face is covered, on all channels or on one; and whether it is covered where that is not needed. */
export function CoverChoice({ schoolId, photoId, faceId }: CoverChoiceProps) {
  const t = useOfficeMessages('photos');
  const { data } = useQuery(permissionsQuery(schoolId, photoId));
  const change = useChangeChannels(schoolId, photoId);
  const [channelId, setChannelId] = useState<string | null>(null);
  /** Chosen here, and the server has not answered yet: what is chosen next goes on from it. */
  const [draft, setDraft] = useState<Draft | null>(null);
  const channels = data?.channels ?? [];
  const shown = channels.find((one) => one.channelId === channelId) ?? channels[0];
  const face = shown?.faces.find((one) => one.faceId === faceId);
  if (face === undefined) return null;
  const seen = draft === null ? face : { ...face, always: draft.always, way: draft.way ?? face.way };
  const choose = (choice: Draft) => {
    setDraft(choice);
    const over = () => setDraft((now) => (now === choice ? null : now));
    void change.mutateAsync({ kind: 'cover', faceId, channelId, choice }).then(over, over);
  };
  return (
    <Disclosure title={t.coverTitle} level={3}>
      <div className="pw-stack pw-stack--close">
        <Select
          label={t.coverWhere}
          placeholder={t.coverEverywhere}
          options={[
            { value: 'all', label: t.coverEverywhere },
            ...channels.map((one) => ({ value: one.channelId, label: one.name })),
          ]}
          value={channelId ?? 'all'}
          onChange={(value) => {
            setDraft(null);
            setChannelId(value === 'all' ? null : value);
          }}
        />
        <Checkbox
          label={t.coverAlways}
          help={t.coverAlwaysHelp}
          isSelected={seen.always}
          onChange={(always) =>
            choose({ always, way: draft?.way ?? (face.chosen === 'usual' ? null : face.way) })
          }
        />
        <WayFields
          schoolId={schoolId}
          way={seen.way}
          onChange={(way) => choose({ always: seen.always, way })}
        />
        <ProblemNotice error={change.error} words={t.problems} />
      </div>
    </Disclosure>
  );
}

function WayFields(props: {
  readonly schoolId: string;
  readonly way: CoverWay;
  readonly onChange: (way: CoverWay) => void;
}) {
  const t = useOfficeMessages('photos');
  const { way } = props;
  const { data: settings } = useQuery(photoSettingsQuery(props.schoolId));
  const styles = ['fill', 'pixelate', ...(settings?.allowBlur === true ? (['blur'] as const) : [])] as const;
  const set = (part: Partial<CoverWay>) => props.onChange({ ...way, ...part });
  return (
    <>
      <Labelled label={t.coverStyle}>
        <Segments
          label={t.coverStyle}
          options={styles.map((value) => ({ value, label: t.coverStyles[value] }))}
          value={way.style}
          onChange={(style) => set({ style })}
        />
      </Labelled>
      {way.style === 'blur' ? (
        <Notice kind="warning" title={t.blurTitle}>
          {t.blurWarning}
        </Notice>
      ) : null}
      <Labelled label={t.coverShape}>
        <Segments
          label={t.coverShape}
          options={(['ellipse', 'box'] as const).map((value) => ({ value, label: t.coverShapes[value] }))}
          value={way.shape}
          onChange={(shape) => set({ shape })}
        />
      </Labelled>
      <Labelled label={t.coverMargin}>
        <Segments
          label={t.coverMargin}
          options={margins.map((margin) => ({ value: String(margin), label: t.coverMargins[margin] }))}
          value={String(nearest(way.margin))}
          onChange={(margin) => set({ margin: Number(margin) })}
        />
      </Labelled>
    </>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="pw-stack pw-stack--close">
      <span aria-hidden className="pw-field__label">
        {label}
      </span>
      <div className="pw-row">{children}</div>
    </div>
  );
}

/** The one that is shown as chosen; another client may have chosen one between. */
function nearest(margin: number): number {
  return margins.reduce((best, one) => (Math.abs(one - margin) < Math.abs(best - margin) ? one : best));
}
