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
  /** Told when it opens and closes: for what is only fetched when somebody wants to read it. */
  readonly onOpen?: ((isOpen: boolean) => void) | undefined;
}

/** Opens and closes in place. Found by the browser's own search too. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, level = 3, defaultExpanded = false, onOpen } = props;
  return (
    <AriaDisclosure
      defaultExpanded={defaultExpanded}
      {...(onOpen === undefined ? {} : { onExpandedChange: onOpen })}
      className="pw-disclosure"
    >
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
