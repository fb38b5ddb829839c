import './both-texts.css';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Notice, RadioGroup } from '../../ui/index.ts';
import type { Form } from '../use-form.ts';
import type { Clash, WrittenField } from './merge-texts.ts';
import { choiceAt, type WrittenOver } from './use-written-over.ts';

interface BothTextsProps<Values extends object> {
  readonly over: WrittenOver<Values>;
  readonly errorOf: Form<Values>['errorOf'];
  /** Who wrote it meanwhile and when, in a sentence, where that is known. */
  readonly who?: string | undefined;
}

/** What somebody else wrote meanwhile, beside what is typed here; nothing while nobody did. */
export function BothTexts<Values extends object>({ over, errorOf, who }: BothTextsProps<Values>) {
  const t = useOfficeMessages('writtenOver');
  const f = useFormats();
  const taken = over.fields.filter(({ id }) => over.takenOver.includes(id)).map(({ label }) => label);
  if (!over.isTouched) return null;
  return (
    <div className="pw-stack">
      <Notice kind="warning" title={t.title} announce>
        {who === undefined ? null : <p>{who}</p>}
        {taken.length === 0 ? null : <p>{t.takenOver({ fields: f.list(taken) })}</p>}
        {over.clashes.length === 0 ? null : <p>{t.choose}</p>}
      </Notice>
      {over.fields.map((field) => {
        const clash = over.clashes.find(({ id }) => id === field.id);
        return clash === undefined ? null : (
          <OneClash key={field.id} field={field} clash={clash} over={over} errorOf={errorOf} />
        );
      })}
    </div>
  );
}

interface OneClashProps<Values extends object> extends Pick<BothTextsProps<Values>, 'over' | 'errorOf'> {
  readonly field: WrittenField<Values>;
  readonly clash: Clash<Values>;
}

function OneClash<Values extends object>({ field, clash, over, errorOf }: OneClashProps<Values>) {
  const t = useOfficeMessages('writtenOver');
  const { id, label, said, lang } = field;
  const mine = said(clash.chosen === 'theirs' ? clash.mine : over.mine);
  return (
    <div className="pw-stack pw-stack--close">
      <div className="written-over__both">
        <OneText title={t.theirs({ field: label })} text={said(clash.theirs)} lang={lang} />
        <OneText title={t.mine({ field: label })} text={mine} lang={lang} />
      </div>
      <RadioGroup
        row
        id={choiceAt(id)}
        label={t.which({ field: label })}
        options={[
          { value: 'theirs' as const, label: t.useTheirs },
          { value: 'mine' as const, label: t.useMine },
        ]}
        value={clash.chosen}
        onChange={(chosen) => over.choose(id, chosen)}
        error={clash.chosen === null ? errorOf(choiceAt(id)) : undefined}
      />
    </div>
  );
}

interface OneTextProps {
  readonly title: string;
  readonly text: string;
  readonly lang: 'nl' | undefined;
}

function OneText({ title, text, lang }: OneTextProps) {
  const t = useOfficeMessages('writtenOver');
  return (
    <div className="written-over__one">
      <p className="written-over__title">{title}</p>
      {text.trim() === '' ? (
        <p className="pw-muted">{t.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also for who has no mouse
        // biome-ignore lint/a11y/useSemanticElements: no fields are in it, and it is no part of the page to go to
        <div role="group" aria-label={title} tabIndex={0} className="written-over__text">
          <div lang={lang}>{text}</div>
        </div>
      )}
    </div>
  );
}
