import './measures.css';
import { useQuery } from '@tanstack/react-query';
import { isAble } from '../../../app/if-able.tsx';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Link, Notice, Skeleton } from '../../../ui/index.ts';
import { useMay, useOpenCase } from '../open-case.ts';
import { Part } from '../part.tsx';
import { MeasureCard } from './measure-card.tsx';
import { type CaseMeasures, measuresQuery } from './measure-queries.ts';
import { SideCard } from './side-card.tsx';

/** What the school decides about somebody in this case. People decide; here is what may be, what comes first and what was done. */
export function MeasuresPart() {
  const t = useOfficeMessages('measures');
  const { school, it } = useOpenCase();
  const { data, error } = useQuery(measuresQuery(school.id, it.id));
  return (
    <Part id="zaak-maatregelen" title={t.title} text={t.text}>
      {data === undefined ? (
        <>
          <ProblemNotice error={error} />
          {error === null ? <Skeleton label={t.loading} lines={3} /> : null}
        </>
      ) : (
        <Loaded all={data} />
      )}
    </Part>
  );
}

function Loaded({ all }: { readonly all: CaseMeasures }) {
  const t = useOfficeMessages('measures');
  const { it } = useOpenCase();
  const may = useMay();
  const isOpen = it.status !== 'closed' && may('take-measure');
  return (
    <>
      {all.measures.length === 0 ? <p className="pw-muted">{t.noMeasures}</p> : null}
      {all.measures.map((measure) => (
        <MeasureCard key={measure.id} measure={measure} all={all} />
      ))}
      {it.status === 'closed' && all.measures.length > 0 ? <p>{t.closedCase}</p> : null}
      {isOpen ? <Denomination all={all} /> : null}
      {isOpen && all.decider === null && all.sides.length > 0 ? (
        <Notice kind="info" title={t.cannotDecide} />
      ) : null}
      {isOpen && all.sides.length === 0 ? <p>{t.nobody}</p> : null}
      {isOpen
        ? all.sides.map((side) => (
            <SideCard key={`${side.partyId} ${side.because?.partyId}`} side={side} all={all} />
          ))
        : null}
    </>
  );
}

/** Other articles of the law hold for a private and a public school: as long as that is not known, it is asked. */
function Denomination({ all }: { readonly all: CaseMeasures }) {
  const t = useOfficeMessages('measures');
  const { school } = useOpenCase();
  const isAboutPupil = all.sides.some(({ capacity }) => capacity === 'pupil');
  if (all.denomination !== null || !isAboutPupil) return null;
  return (
    <Notice kind="info" title={t.denominationTitle}>
      <p>{t.denominationText}</p>
      {isAble(school.abilities, 'settings.change') ? (
        <Link alone href="/school/protocol">
          {t.denominationGo}
        </Link>
      ) : (
        <p>{t.denominationAsk}</p>
      )}
    </Notice>
  );
}
