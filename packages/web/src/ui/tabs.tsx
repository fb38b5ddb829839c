import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

/** One sheet behind a tab. */
export interface TabSheet {
  readonly id: string;
  readonly label: string;
  /** A `Badge` with a count, for instance. */
  readonly extra?: ReactNode | undefined;
  readonly content: ReactNode;
}

/** Sheets of which one is in sight. */
export interface TabsProps {
  readonly label: string;
  readonly sheets: readonly TabSheet[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Tabs for parts of one thing; what are different things are pages. */
export function Tabs(props: TabsProps) {
  return (
    <AriaTabs
      className="pw-tabs"
      {...(props.selected === undefined ? {} : { selectedKey: props.selected })}
      onSelectionChange={(key) => props.onSelect?.(String(key))}
    >
      <TabList aria-label={props.label} className="pw-tabs__list">
        {props.sheets.map((sheet) => (
          <Tab key={sheet.id} id={sheet.id} className="pw-tabs__tab">
            {sheet.label}
            {sheet.extra}
          </Tab>
        ))}
      </TabList>
      {props.sheets.map((sheet) => (
        <TabPanel key={sheet.id} id={sheet.id}>
          {sheet.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
