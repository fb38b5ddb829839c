import { X } from 'lucide-react';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components/Toast';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { useUiTexts } from './texts.tsx';

/** A short message that something is done. Never for an error: that stays where it happened. */
export interface ToastMessage {
  readonly text: string;
  readonly undo?: { readonly label: string; readonly onUndo: () => void } | undefined;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 });

/** Milliseconds a message without anything to press stays. One with a way back stays until it is closed (WCAG 2.2.1). */
const stay = 8000;

let last: string | null = null;

/**
 * Shows a message at the edge of the screen. A newer one takes the place of the last: who does much in a row would else read
 * old news for minutes, in front of what they are at. One with a way back stays beside it.
 */
export function showToast(message: ToastMessage): void {
  if (message.undo !== undefined) {
    queue.add(message);
    return;
  }
  if (last !== null) queue.close(last);
  last = queue.add(message, { timeout: stay });
}

/** Where the messages appear: once in an application. F6 brings the keyboard there. */
export function ToastRegion() {
  const texts = useUiTexts();
  return (
    <AriaToastRegion queue={queue} aria-label={texts.notices} className="pw-toasts">
      {({ toast }) => (
        <AriaToast toast={toast} className="pw-toast">
          <ToastContent className="pw-toast__words">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo === undefined ? null : (
            <Button
              look="quiet"
              onPress={() => {
                toast.content.undo?.onUndo();
                queue.close(toast.key);
              }}
            >
              {toast.content.undo.label}
            </Button>
          )}
          <IconButton slot="close" label={texts.dismiss} icon={<X aria-hidden size={20} />} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
