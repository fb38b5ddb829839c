import { useOfficeMessages } from '../../messages/office.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { LawFirst, useBlocked } from './law-first.tsx';
import { useMay, useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';

/** What shows what happened. Nothing of it is fetched before somebody asks to see it. */
export function EvidencePart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const may = useMay();
  const isBlocked = useBlocked(['collect-evidence']).length > 0;
  return (
    <Part id="zaak-bewijs" title={t.evidence} text={it.evidence.length === 0 ? undefined : t.evidenceText}>
      {it.evidence.length === 0 ? <p className="pw-muted">{t.noEvidence}</p> : null}
      <ul className="cases__evidence">
        {it.evidence.map((one) => (
          <EvidenceItem key={one.id} evidence={one} />
        ))}
      </ul>
      {it.illegalImage ? <p>{t.evidenceRefusals['illegal-image']}</p> : null}
      {it.illegalImage || !may('add-evidence') ? null : isBlocked ? (
        <LawFirst actions={['collect-evidence']} />
      ) : (
        <AddEvidence />
      )}
    </Part>
  );
}
