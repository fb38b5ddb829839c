import { BehindButton } from '../../../app/behind-button.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { WriteLetter } from '../letters/write-letter.tsx';
import { useMay } from '../open-case.ts';
import { DecideForm } from './decide-form.tsx';
import { DropForm, EndForm } from './end-form.tsx';
import { IntendForm } from './intend-form.tsx';
import type { CaseMeasures, Measure } from './measure-queries.ts';
import { ObjectForm, ObjectionDecisionForm } from './objection-forms.tsx';
import { useMeasureName } from './use-measure-name.ts';

interface MeasureActsProps {
  readonly measure: Measure;
  readonly all: CaseMeasures;
}

/** What can be done with a measure now. What cannot is said above with its reason, so there is no button for it. */
export function MeasureActs({ measure, all }: MeasureActsProps) {
  const t = useOfficeMessages('measures');
  const name = useMeasureName()(measure);
  const named = (act: string) => `${act}: ${name}`;
  const may = useMay();
  const can = (act: Measure['can'][number]) =>
    measure.can.includes(act) &&
    may(act === 'end' || act === 'withdraw' ? 'note-measure-step' : 'take-measure');
  const isStaff = measure.capacity === 'staff';
  const letters = useOfficeMessages('letters');
  const decide =
    measure.refusals.length === 0
      ? t.decide
      : measure.option.needs.urgency
        ? t.decideUrgently
        : t.decideWithWhy;
  const object = isStaff ? t.objectAppeal : t.object;
  return (
    <div className="pw-row">
      {can('intend') ? (
        <BehindButton label={t.intendTitle} named={named(t.intendTitle)}>
          {(close) => <IntendForm measure={measure} onClose={close} />}
        </BehindButton>
      ) : null}
      {can('decide') && measure.decidable ? (
        // What stands in its way can be answered in the form: why it cannot wait, or why not the parent first.
        <BehindButton
          look={measure.refusals.length === 0 ? 'primary' : 'secondary'}
          label={decide}
          named={named(decide)}
        >
          {(close) => <DecideForm measure={measure} all={all} onClose={close} />}
        </BehindButton>
      ) : null}
      {can('decide-objection') ? (
        <BehindButton label={t.decideObjection} named={named(t.decideObjection)}>
          {(close) => <ObjectionDecisionForm measure={measure} all={all} onClose={close} />}
        </BehindButton>
      ) : null}
      {can('object') ? (
        <BehindButton label={object} named={named(object)}>
          {(close) => <ObjectForm measure={measure} onClose={close} />}
        </BehindButton>
      ) : null}
      {measure.status === 'dropped' || !may('write-letter') ? null : (
        <WriteLetter label={letters.write} named={letters.writeFor({ measure: name })} measure={measure} />
      )}
      {can('end') ? (
        <BehindButton label={t.end} named={named(t.end)}>
          {(close) => <EndForm measure={measure} as="ended" onClose={close} />}
        </BehindButton>
      ) : null}
      {can('withdraw') ? (
        <BehindButton look="quiet" label={t.withdraw} named={named(t.withdraw)}>
          {(close) => <EndForm measure={measure} as="withdrawn" onClose={close} />}
        </BehindButton>
      ) : null}
      {can('drop') ? (
        <BehindButton look="quiet" label={t.drop} named={named(t.drop)}>
          {(close) => <DropForm measure={measure} onClose={close} />}
        </BehindButton>
      ) : null}
    </div>
  );
}
