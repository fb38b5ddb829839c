import { createContext, type ReactNode, useContext } from 'react';

/** The words components need of themselves. The interface library holds none: an application hands them in once. */
export interface UiTexts {
  readonly close: string;
  readonly dismiss: string;
  /** After the label of a field that may stay empty, for instance "(niet verplicht)". */
  readonly optional: string;
  readonly clear: string;
  readonly showList: string;
  readonly nothingFound: string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly pageOf: (p: { page: number; pages: number }) => string;
  readonly sortBy: (p: { column: string }) => string;
  readonly chooseFiles: string;
  readonly dropFiles: string;
  readonly removeFile: (p: { name: string }) => string;
  readonly charactersLeft: (p: { count: number }) => string;
  readonly charactersOver: (p: { count: number }) => string;
  readonly breadcrumbs: string;
  readonly steps: string;
  readonly stepDone: string;
  readonly stepCurrent: string;
  readonly busy: string;
  readonly notices: string;
  readonly errorIntro: string;
  readonly markedList: string;
  readonly mainMenu: string;
  readonly skipToContent: string;
  readonly language: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly boxes: BoxTexts;
}

/** The words of boxes on a picture. */
export interface BoxTexts {
  readonly add: string;
  readonly stopAdding: string;
  readonly howToAdd: string;
  readonly howToChange: string;
  /** The same where no box can be added or removed. */
  readonly howToMove: string;
  readonly added: string;
  readonly removed: (p: { box: string }) => string;
  readonly selected: (p: { box: string }) => string;
  readonly larger: string;
  readonly smaller: string;
  readonly zoomed: (p: { times: number }) => string;
  readonly left: string;
  readonly right: string;
  readonly up: string;
  readonly down: string;
  readonly grow: string;
  readonly shrink: string;
  readonly remove: string;
}

const TextsContext = createContext<UiTexts | null>(null);

/** Gives the components below it their words. */
export function UiTextsProvider(props: { texts: UiTexts; children: ReactNode }) {
  return <TextsContext value={props.texts}>{props.children}</TextsContext>;
}

/** The words of the language on screen. Throws outside a `UiTextsProvider`: a component without words is a bug. */
export function useUiTexts(): UiTexts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('a component of ui needs a UiTextsProvider above it');
  return texts;
}
