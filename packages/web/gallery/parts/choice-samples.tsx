import { Checkbox, CheckboxGroup, RadioGroup, Switch } from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

/** Choices in every state. */
export function ChoiceSamples({ t }: { readonly t: SampleTexts }) {
  const channels = t.channels.map((label, index) => ({
    value: label,
    label,
    help: index === 0 ? t.channelHelp : undefined,
    isDisabled: index === 3,
  }));
  const answers = [t.yes, t.no, t.unknown].map((label) => ({ value: label, label }));
  return (
    <section className="gallery__part">
      <h2>{t.choices}</h2>
      <div className="gallery__columns">
        <CheckboxGroup label={t.where} options={channels} defaultValue={[t.channels[0] ?? '']} />
        <CheckboxGroup label={t.where} options={channels} error={t.where} />
        <RadioGroup label={t.permission} options={answers} defaultValue={t.yes} />
        <RadioGroup label={t.permission} options={answers} row error={t.permission} />
        <div className="pw-stack pw-stack--close">
          <Checkbox label={t.agree} plain />
          <Checkbox label={t.agree} plain defaultSelected />
          <Checkbox label={t.agree} plain isIndeterminate />
          <Switch label={t.alerts} />
          <Switch label={t.alerts} defaultSelected />
          <Switch label={t.alerts} defaultSelected isDisabled />
        </div>
      </div>
    </section>
  );
}
