import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { FieldParts } from './field-parts.tsx';
import { useUiTexts } from './texts.tsx';

/** A field to search with. */
export interface SearchFieldProps
  extends Pick<
    AriaSearchFieldProps,
    'defaultValue' | 'id' | 'isDisabled' | 'name' | 'onChange' | 'onSubmit' | 'value'
  > {
  readonly label: string;
  readonly help?: string | undefined;
}

/** Search: Enter submits, Escape empties, and so does the cross. */
export function SearchField({ label, help, ...rest }: SearchFieldProps) {
  const texts = useUiTexts();
  return (
    <AriaSearchField {...rest} className="pw-field pw-search">
      <FieldParts label={label} help={help} />
      <span className="pw-field__with-button">
        <Search aria-hidden size={20} className="pw-field__before" />
        <Input className="pw-input" />
        <Button aria-label={texts.clear} className="pw-field__inside">
          <X aria-hidden size={20} />
        </Button>
      </span>
    </AriaSearchField>
  );
}
