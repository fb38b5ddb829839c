import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import type { CaseParty } from './case-queries.ts';
import { EndParty } from './end-party.tsx';
import { useMay, useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';
import { AddParty, ChangeParty } from './party-form.tsx';

/** Who is in the case, and as what: that holds here and nowhere else. */
export function PartiesPart() {
  const t = useOfficeMessages('casesPeople');
  const { it } = useOpenCase();
  const may = useMay();
  return (
    <Part id="zaak-mensen" title={t.parties} text={t.partiesText}>
      {it.parties.length === 0 ? <p>{t.noParties}</p> : null}
      <ul className="pw-rows">
        {it.parties.map((party) => (
          <Party key={party.id} party={party} />
        ))}
      </ul>
      {may('change-parties') ? <AddParty /> : null}
    </Part>
  );
}

function Party({ party }: { readonly party: CaseParty }) {
  const t = useOfficeMessages('casesPeople');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const { it } = useOpenCase();
  const mayChange = useMay()('change-parties');
  const child = it.parties.find(({ id }) => id === party.guardianOf);
  const isIn = party.until === null;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <strong>{isIn ? party.name : <del>{party.name}</del>}</strong>
        <span className="pw-row cases__marks">
          <Badge tone={party.role === 'accused' && isIn ? 'ask' : undefined}>
            {words.role[party.role]}
            {child === undefined ? null : ` ${t.guardianOf(child)}`}
          </Badge>
          <span className="pw-muted">{words.capacity[party.capacity]}</span>
        </span>
        {party.note === '' ? null : <span className="cases__said">{party.note}</span>}
        {party.until === null ? null : (
          <span className="pw-muted pw-small">{t.ended({ day: f.day(party.until) })}</span>
        )}
      </span>
      {isIn && mayChange ? (
        <div className="pw-row">
          <ChangeParty party={party} />
          <EndParty party={party} />
        </div>
      ) : null}
    </li>
  );
}
