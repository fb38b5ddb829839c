import { bearings } from './bearings.ts';
import type { DetectorName, FactBearing, Fix, Span, TextFinding, WhoMayBeMeant } from './finding.ts';
import type { Note, NoteCode } from './note.ts';

interface Particulars {
  readonly attention?: TextFinding['attention'];
  readonly bearsOn?: readonly FactBearing[];
  readonly fixes?: readonly Fix[];
  readonly meant?: WhoMayBeMeant;
  readonly code?: NoteCode;
  readonly params?: Note['params'];
}

/** Puts a finding together: what its detector always bears on, and what is particular to this one. */
export function makeFinding(
  detector: DetectorName,
  { start, end }: Span,
  confidence: number,
  {
    attention = 'look',
    bearsOn = [],
    fixes,
    meant,
    code = detectorCode(detector),
    params = {},
  }: Particulars = {},
): TextFinding {
  return {
    detector,
    span: { start, end },
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    attention,
    ...(meant === undefined ? {} : { meant }),
    bearsOn: [...bearings[detector], ...bearsOn],
    fixes: fixes ?? (attention === 'look' ? [removal({ start, end })] : []),
    note: { code, params },
  };
}

/** Takes the span out of the text. */
export function removal({ start, end }: Span): Fix {
  return { code: 'remove', start, end, text: '' };
}

function detectorCode(detector: DetectorName): NoteCode {
  return detector === 'roster-name' ? 'roster-name.part' : detector;
}
