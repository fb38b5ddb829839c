import { Segments } from './segments.tsx';
import { useUiTexts } from './texts.tsx';

/** A language under its own name. */
export interface LanguageChoice<Code extends string> {
  readonly code: Code;
  /** In the language itself: "Nederlands", "English". */
  readonly name: string;
}

/** The language of the screen. */
export function LanguageSwitch<Code extends string>(props: {
  readonly languages: readonly LanguageChoice<Code>[];
  readonly value: Code;
  readonly onChange: (code: Code) => void;
}) {
  const texts = useUiTexts();
  return (
    <Segments
      label={texts.language}
      value={props.value}
      onChange={props.onChange}
      options={props.languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
    />
  );
}
