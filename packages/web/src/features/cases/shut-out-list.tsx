import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import type { WholeCase } from './case-queries.ts';
import { LetInAgain } from './let-in-again.tsx';
import { useMay, useOpenCase } from './open-case.ts';

/** Who is kept from reading the case and why; and who was, and was let in again. */
export function ShutOutList() {
  const t = useOfficeMessages('casesPeople');
  const { it } = useOpenCase();
  return (
    <>
      {it.shutOut.length === 0 ? null : (
        <>
          <h3>{t.shutOut}</h3>
          <ul className="pw-rows">
            {it.shutOut.map((out) => (
              <ShutOut key={out.person.id} out={out} />
            ))}
          </ul>
        </>
      )}
      <LetInBefore />
    </>
  );
}

function ShutOut({ out }: { readonly out: WholeCase['shutOut'][number] }) {
  const work = useOfficeMessages('casesWork');
  const t = useOfficeMessages('casesCorrect');
  const may = useMay();
  const { person, reason, letIn } = out;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>
          {person.name}: {work.shutOutReason[reason]}
        </span>
        {letIn === 'can' ? null : <span className="pw-muted pw-small">{t.letInWhyNot[letIn]}</span>}
      </span>
      {letIn === 'can' && may('change-readers') ? <LetInAgain person={person} /> : null}
    </li>
  );
}

function LetInBefore() {
  const t = useOfficeMessages('casesCorrect');
  const work = useOfficeMessages('casesWork');
  const f = useFormats();
  const { it } = useOpenCase();
  if (it.letInAgain.length === 0) return null;
  return (
    <>
      <h3>{t.wereShutOut}</h3>
      <ul>
        {it.letInAgain.map(({ person, reason, shutOutSince, at, by }) => (
          <li key={`${person.id}/${at}`}>
            {t.wasShutOut({
              name: person.name,
              reason: work.shutOutReason[reason],
              since: f.day(shutOutSince),
              by: by.name,
              on: f.day(at),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
