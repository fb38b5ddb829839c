import { useQuery } from '@tanstack/react-query';
import { BehindButton } from '../../../app/behind-button.tsx';
import { ArticleLine } from '../../../app/file-record/article-line.tsx';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Badge } from '../../../ui/index.ts';
import { useOpenCase } from '../open-case.ts';
import { Part } from '../part.tsx';
import { FilingForm } from './filing-form.tsx';
import { type CaseFiling, type FilingParty, filingQuery } from './filing-queries.ts';

/** What of a case goes into the file of somebody; there when the protocol asks it, or once the case is closed. */
export function FilingPart() {
  const { it } = useOpenCase();
  const isAsked = it.duties.some(({ code }) => code === 'protocol-file');
  if (it.status === 'new' || (it.status === 'open' && !isAsked)) return null;
  return <Filing />;
}

function Filing() {
  const t = useOfficeMessages('files');
  const { school, it } = useOpenCase();
  const filing = useQuery(filingQuery(school.id, it.id));
  return (
    <Part id="zaak-dossier" title={t.filing} text={t.filingText}>
      <ProblemNotice error={filing.error} />
      {filing.data === undefined ? null : <Parties filing={filing.data} />}
    </Part>
  );
}

function Parties({ filing }: { readonly filing: CaseFiling }) {
  const t = useOfficeMessages('files');
  if (filing.parties.length === 0) return <p>{t.filingNobody}</p>;
  return (
    <>
      {filing.mayFile ? null : <p>{t.filingHandler}</p>}
      {filing.parties.map((party) => (
        <OneParty key={party.partyId} party={party} filing={filing} />
      ))}
    </>
  );
}

function OneParty({ party, filing }: { readonly party: FilingParty; readonly filing: CaseFiling }) {
  const t = useOfficeMessages('files');
  const { name, article, asked, owners, capacity, file } = party;
  const [first] = owners;
  const letters = filing.letters.filter(({ partyId }) => partyId === null || partyId === party.partyId);
  return (
    <div className="pw-stack pw-stack--close">
      <div className="pw-row cases__marks">
        <h3 className="cases__form-title">{t.filingOf({ name })}</h3>
        {asked ? <Badge tone="act">{t.filingAsked({ name })}</Badge> : null}
      </div>
      {article === null ? <p className="pw-muted">{t.filingNoArticle}</p> : <ArticleLine article={article} />}
      {first === undefined ? (
        <p>{capacity === 'parent' ? t.filingNoChild : t.filingNoFile}</p>
      ) : owners.length === 1 ? (
        <p>{t.filingGoes[file]({ owner: first.name })}</p>
      ) : null}
      {first === undefined || !filing.mayFile ? null : (
        <BehindButton label={t.filingStart} named={t.filingStartNamed({ name })}>
          {(close) => <FilingForm party={party} letters={letters} onClose={close} />}
        </BehindButton>
      )}
    </div>
  );
}
