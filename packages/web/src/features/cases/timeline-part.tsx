import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Segments } from '../../ui/index.ts';
import type { CaseEntry } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';
import { Timeline } from './timeline.tsx';
import { WritePart } from './write-part.tsx';

const showings = ['all', 'facts', 'opinions'] as const;
type Showing = (typeof showings)[number];

/** Everything that happened, newest first; what people think of it can be set apart. */
export function TimelinePart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const [showing, setShowing] = useState<Showing>('all');
  const entries = it.entries.filter((entry) => isShown(entry, showing)).toReversed();
  return (
    <Part id="zaak-verloop" title={t.timeline} text={t.timelineText}>
      <WritePart />
      <Segments
        label={t.show}
        options={showings.map((value) => ({ value, label: t.showing[value] }))}
        value={showing}
        onChange={setShowing}
      />
      {entries.length === 0 ? <p className="pw-muted">{t.nothingShown}</p> : <Timeline entries={entries} />}
    </Part>
  );
}

/** An opinion is marked so by who wrote it; all the rest happened. */
function isShown(entry: CaseEntry, showing: Showing): boolean {
  const isOpinion = entry.kind === 'note' && entry.code === 'opinion';
  return showing === 'all' || isOpinion === (showing === 'opinions');
}
