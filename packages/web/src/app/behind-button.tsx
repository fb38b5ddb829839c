import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, type ButtonLook } from '../ui/index.ts';

interface BehindButtonProps {
  /** Words of the button. */
  readonly label: string;
  /** What it is called for who does not see what it stands beside. */
  readonly named?: string | undefined;
  readonly look?: ButtonLook | undefined;
  readonly icon?: ReactNode | undefined;
  /** Told when the form comes and goes. */
  readonly onOpen?: ((isOpen: boolean) => void) | undefined;
  readonly children: (close: () => void) => ReactNode;
}

/** A form that comes in the place of its button, and gives the focus back to it. */
export function BehindButton({ label, named, look, icon, onOpen, children }: BehindButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [wasOpen, setWasOpen] = useState(false);
  useEffect(() => {
    if (!isOpen && wasOpen) box.current?.querySelector('button')?.focus();
  }, [isOpen, wasOpen]);
  if (isOpen)
    return children(() => {
      setOpen(false);
      onOpen?.(false);
      setWasOpen(true);
    });
  return (
    <div ref={box}>
      <Button
        look={look}
        icon={icon}
        {...(named === undefined ? {} : { 'aria-label': named })}
        onPress={() => {
          setOpen(true);
          onOpen?.(true);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
