import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

/** Something that may be read too. */
export interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly defaultExpanded?: boolean | undefined;
}

/** Opens and closes in place. Found by the browser's own search too. */
export function Disclosure({ title, children, level = 3, defaultExpanded = false }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={defaultExpanded} className="pw-disclosure">
      <Heading level={level} className="pw-disclosure__title">
        <Button slot="trigger" className="pw-disclosure__button">
          <ChevronRight aria-hidden size={22} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="pw-disclosure__panel-inside">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
