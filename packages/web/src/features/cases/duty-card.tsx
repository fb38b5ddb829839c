import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useLocale } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import type { CaseDuty } from './case-queries.ts';
import { DueBadge } from './due-badge.tsx';
import { heldBackBy } from './held-back.ts';
import { LawFirst } from './law-first.tsx';
import { useMay, useOpenCase } from './open-case.ts';
import { SettleDuty } from './settle-duty.tsx';
import { ToRegister } from './to-register.tsx';
import { useDutySide, useDutySource, useDutyTitle } from './use-duty-words.ts';

/** One thing to do: what, who, by when and why; with what was done about it. */
export function DutyCard({ duty }: { readonly duty: CaseDuty }) {
  const t = useOfficeMessages('casesWork');
  const { duties, forces } = useOfficeMessages('caseDuties');
  const locale = useLocale();
  const { it } = useOpenCase();
  const maySettle = useMay()('settle-duty');
  const { title, text } = duties[duty.code];
  const titleOf = useDutyTitle();
  const first = duty.waitsFor.flatMap((key) => titleOf(key) ?? []);
  const isOpen = duty.state === 'open';
  const heldBack = isOpen ? heldBackBy(it, duty) : null;
  return (
    <li className="pw-card pw-stack pw-stack--close" data-quiet={isOpen ? undefined : true}>
      <h3 className="pw-h3" id={`plicht-${duty.key}`} tabIndex={-1}>
        {title}
      </h3>
      {isOpen ? (
        <div className="pw-row cases__marks">
          <Badge tone={duty.force === 'must' ? 'act' : 'silent'}>{forces[duty.force]}</Badge>
          <DueBadge due={duty.due} />
        </div>
      ) : null}
      {isOpen ? <p>{text}</p> : null}
      {isOpen && duty.text !== null ? <p className="cases__article">{duty.text[locale]}</p> : null}
      <DutyFacts duty={duty} />
      {first.length === 0 || !isOpen ? null : <p>{t.waitsFor({ what: first.join(', ') })}</p>}
      <Settled duty={duty} />
      {heldBack === null || first.length > 0 ? null : <LawFirst actions={[heldBack]} />}
      {duty.code === 'register-breach' && (maySettle || !isOpen) ? <ToRegister duty={duty} /> : null}
      {maySettle && isOpen && heldBack === null ? <SettleDuty duty={duty} /> : null}
    </li>
  );
}

function DutyFacts({ duty }: { readonly duty: CaseDuty }) {
  const t = useOfficeMessages('casesWork');
  const sideOf = useDutySide();
  const sourceOf = useDutySource();
  const { phone, ownConstant } = useOfficeMessages('caseDuties');
  const { clock } = duty;
  const isUnsure = duty.source.kind === 'law' && duty.source.confidence !== 'high';
  return (
    <ul className="pw-plain-list pw-muted pw-small">
      <li>{t.dutyBy({ owner: sideOf(duty.owner) })}</li>
      {duty.to === null ? null : <li>{t.dutyTo({ to: sideOf(duty.to) })}</li>}
      {clock?.value.kind === 'phone' ? <li>{t.phone({ phone: phone(clock.value) })}</li> : null}
      {clock === null || clock.ownReason === null ? null : (
        <li>{ownConstant({ reason: clock.ownReason })}</li>
      )}
      <li>
        {sourceOf(duty.source)}
        {isUnsure ? `. ${t.sourceUnsure}` : null}
      </li>
    </ul>
  );
}

function Settled({ duty }: { readonly duty: CaseDuty }) {
  const t = useOfficeMessages('casesWork');
  const f = useFormats();
  if (duty.settled === null || duty.state === 'open') return null;
  const { at, by, said } = duty.settled;
  return (
    <>
      <div>
        <Badge tone={duty.state === 'done' ? 'may' : 'not-applicable'}>
          {duty.state === 'done' ? t.dutyDone : t.dutySetAside}
        </Badge>
      </div>
      <p className="pw-muted pw-small">
        {t.dutySettledBy({ moment: f.moment(at), name: by?.name ?? t.byProgram })}
      </p>
      <p className="cases__said">{said}</p>
    </>
  );
}
