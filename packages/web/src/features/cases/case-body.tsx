import { useOfficeMessages } from '../../messages/office.ts';
import { CaseFacts } from './case-head.tsx';
import { EndPart } from './end-part.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { FilingPart } from './filing/filing-part.tsx';
import { IllegalNotice } from './illegal-notice.tsx';
import { KeepingPart } from './keeping/keeping-part.tsx';
import { LettersPart } from './letters/letters-part.tsx';
import { LinksPart } from './links-part.tsx';
import { MeasuresPart } from './measures/measures-part.tsx';
import { NextStep } from './next-step-card.tsx';
import { PartiesPart } from './parties-part.tsx';
import { ReadersPart } from './readers-part.tsx';
import { ReportsPart } from './reports-part.tsx';
import { TimelinePart } from './timeline-part.tsx';
import { TodoPart } from './todo-part.tsx';

/** Everything below the head of a case, in the order in which it is needed. */
export function CaseBody() {
  return (
    <div className="pw-stack cases__body">
      <IllegalNotice />
      <NextStep />
      <OnThisPage />
      <ReportsPart />
      <TodoPart />
      <PartiesPart />
      <EvidencePart />
      <MeasuresPart />
      <LettersPart />
      <TimelinePart />
      <FilingPart />
      <ReadersPart />
      <LinksPart />
      <CaseFacts />
      <KeepingPart />
      <EndPart />
    </div>
  );
}

function OnThisPage() {
  const t = useOfficeMessages('cases');
  const work = useOfficeMessages('casesWork');
  const people = useOfficeMessages('casesPeople');
  const measures = useOfficeMessages('measures');
  const letters = useOfficeMessages('letters');
  const parts = [
    ['zaak-melding', work.reports],
    ['zaak-te-doen', work.todo],
    ['zaak-mensen', people.parties],
    ['zaak-bewijs', work.evidence],
    ['zaak-maatregelen', measures.title],
    ['zaak-brieven', letters.title],
    ['zaak-verloop', work.timeline],
    ['zaak-lezers', people.readers],
  ] as const;
  return (
    <nav aria-label={t.onThisPage} className="cases__jump">
      <ul>
        {parts.map(([id, label]) => (
          <li key={id}>
            <a className="pw-link pw-link--alone" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
