import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { useUiTexts } from './texts.tsx';

/** Something that comes before the page. */
export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the end, the main one first. */
  readonly actions?: ReactNode | undefined;
  readonly wide?: boolean | undefined;
}

/** Holds the focus, closes by Escape, a press beside it or its cross, and gives the focus back. */
export function Dialog(props: DialogProps) {
  const texts = useUiTexts();
  return (
    <ModalOverlay
      isDismissable
      isOpen={props.isOpen}
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      className="pw-overlay"
    >
      <Modal className={props.wide ? 'pw-modal pw-modal--wide' : 'pw-modal'}>
        <AriaDialog className="pw-dialog">
          <div className="pw-dialog__head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <IconButton label={texts.close} icon={<X aria-hidden />} onPress={props.onClose} />
          </div>
          {props.children}
          {props.actions === undefined ? null : <div className="pw-dialog__actions">{props.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A question that has to be answered first. */
export interface AlertDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Says what happens, and whether it can be undone. */
  readonly children: ReactNode;
  /** The act in words ("Verwijder de foto"), never "OK". */
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly isDangerous?: boolean | undefined;
  readonly isPending?: boolean | undefined;
}

/** Asks before something that is hard to undo. Stays until it is answered; Escape is "no". */
export function AlertDialog(props: AlertDialogProps) {
  return (
    <ModalOverlay
      isOpen={props.isOpen}
      onOpenChange={(open) => (open ? undefined : props.onCancel())}
      className="pw-overlay"
    >
      <Modal className="pw-modal">
        <AriaDialog role="alertdialog" className="pw-dialog">
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          <div>{props.children}</div>
          <div className="pw-dialog__actions">
            <Button
              look={props.isDangerous ? 'danger' : 'primary'}
              isPending={props.isPending === true}
              onPress={props.onConfirm}
            >
              {props.confirm}
            </Button>
            <Button autoFocus onPress={props.onCancel}>
              {props.cancel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
