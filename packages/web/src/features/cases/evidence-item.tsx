import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button, Disclosure } from '../../ui/index.ts';
import type { CaseEvidence } from './case-queries.ts';
import { evidenceHref } from './evidence-href.ts';
import { LookAtEvidence } from './look-at-evidence.tsx';
import { useOpenCase } from './open-case.ts';

/** One thing that was kept: what it is, where it came from, who had it before them. */
export function EvidenceItem({ evidence }: { readonly evidence: CaseEvidence }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const { name, collectedBy, note } = evidence;
  const moment = f.moment(evidence.collectedAt);
  const size = f.number(Math.max(1, Math.round(evidence.bytes / 1000)));
  return (
    <li className="pw-card pw-stack pw-stack--close">
      <h3 className="pw-h3 cases__file-name">{name}</h3>
      <div className="pw-row cases__marks">
        <Badge>{words.evidenceKind[evidence.kind]}</Badge>
        <span className="pw-muted">{t.size({ size })}</span>
      </div>
      <p className="pw-muted">
        {collectedBy === null ? t.fromTheReporter({ moment }) : t.fromStaff({ ...collectedBy, moment })}
      </p>
      {note === '' ? null : <p className="cases__said">{note}</p>}
      {evidence.kind === 'picture' ? <LookAtEvidence evidence={evidence} /> : null}
      <Save evidence={evidence} />
      <Custody evidence={evidence} />
    </li>
  );
}

function Save({ evidence }: { readonly evidence: CaseEvidence }) {
  const t = useOfficeMessages('casesWork');
  const cases = useOfficeMessages('cases');
  const { school, it } = useOpenCase();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button aria-label={t.saveNamed(evidence)} onPress={() => setAsking(true)}>
        {t.saveFile}
      </Button>
      <AlertDialog
        title={t.saveTitle}
        isOpen={asking}
        confirm={t.saveGo}
        cancel={cases.cancel}
        onConfirm={() => {
          setAsking(false);
          // An attachment: the page stays where it is.
          location.assign(evidenceHref(school.id, it.id, evidence.id, 'save'));
        }}
        onCancel={() => setAsking(false)}
      >
        {t.saveText}
      </AlertDialog>
    </div>
  );
}

function Custody({ evidence }: { readonly evidence: CaseEvidence }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  return (
    <Disclosure title={t.custody({ count: evidence.custody.length })} level={4}>
      <ol className="pw-plain-list">
        {evidence.custody.map(({ at, by, act }) => (
          <li key={`${at} ${by?.id} ${act}`}>
            {t.custodyLine({ moment: f.moment(at), who: by?.name ?? t.theReporter, act: words.custody[act] })}
          </li>
        ))}
      </ol>
      <p className="pw-muted pw-small">
        {t.digest}: <code className="cases__digest">{evidence.digest}</code>
      </p>
    </Disclosure>
  );
}
