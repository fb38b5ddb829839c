import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import { Disclosure, Notice } from '../../ui/index.ts';
import { DutyCard } from './duty-card.tsx';
import { useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';
import { TasksPart } from './tasks-part.tsx';

/** What has to happen: what protocol and law ask, what is not known yet, and the tasks people gave each other. */
export function TodoPart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const open = it.duties.filter(({ state }) => state === 'open');
  const settled = it.duties.filter(({ state }) => state !== 'open');
  return (
    <Part id="zaak-te-doen" title={t.todo} text={it.duties.length === 0 ? undefined : t.dutiesText}>
      <Blocked />
      <Questions />
      {it.duties.length === 0 ? <p className="pw-muted">{t.noDuties}</p> : null}
      {open.length === 0 ? null : (
        <ol className="cases__duties">
          {open.map((duty) => (
            <DutyCard key={duty.key} duty={duty} />
          ))}
        </ol>
      )}
      {settled.length === 0 ? null : (
        <Disclosure title={t.dutiesSettled({ count: settled.length })}>
          <ol className="cases__duties">
            {settled.map((duty) => (
              <DutyCard key={duty.key} duty={duty} />
            ))}
          </ol>
        </Disclosure>
      )}
      <Remarks />
      <TasksPart />
    </Part>
  );
}

/** What nobody should do for now: said before anything that is to be done. */
function Blocked() {
  const t = useOfficeMessages('casesWork');
  const { blocked } = useOfficeMessages('caseDuties');
  const { it } = useOpenCase();
  if (it.blocked.length === 0 || it.status === 'closed') return null;
  return (
    <Notice kind="warning" title={t.blocks}>
      <ul>
        {it.blocked.map(({ action }) => (
          <li key={action}>{blocked[action]}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** What is not known yet, and could ask for more. */
function Questions() {
  const t = useOfficeMessages('casesWork');
  const { questions } = useOfficeMessages('caseDuties');
  const { it } = useOpenCase();
  if (it.questions.length === 0 || it.status === 'closed') return null;
  return (
    <Notice kind="info" title={t.questions}>
      <ul>
        {it.questions.map(({ fact }) => (
          <li key={fact}>{questions[fact]}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Where the protocol itself is silent or can be read in two ways. */
function Remarks() {
  const t = useOfficeMessages('casesWork');
  const locale = useLocale();
  const { it } = useOpenCase();
  if (it.remarks.length === 0) return null;
  return (
    <Disclosure title={t.remarks}>
      <ul>
        {it.remarks.map(({ kind, says, choice }) => (
          <li key={`${kind} ${says.nl}`}>
            {says[locale]} {choice[locale]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
