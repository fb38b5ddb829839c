import { useState } from 'react';
import { AlertDialog, Button, Dialog, TextField } from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

/** Windows over the page. */
export function OverlaySamples({ t }: { readonly t: SampleTexts }) {
  const [open, setOpen] = useState<'dialog' | 'alert' | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="gallery__part">
      <h2>{t.overlays}</h2>
      <div className="pw-row">
        <Button onPress={() => setOpen('dialog')}>{t.openDialog}</Button>
        <Button onPress={() => setOpen('alert')}>{t.openAlert}</Button>
      </div>
      <Dialog
        title={t.dialogTitle}
        isOpen={open === 'dialog'}
        onClose={close}
        actions={
          <Button look="primary" onPress={close}>
            {t.save}
          </Button>
        }
      >
        <p>{t.dialogText}</p>
        <TextField label={t.child} />
      </Dialog>
      <AlertDialog
        title={t.alertTitle}
        isOpen={open === 'alert'}
        confirm={t.remove}
        cancel={t.cancel}
        onConfirm={close}
        onCancel={close}
        isDangerous
      >
        {t.alertText}
      </AlertDialog>
    </section>
  );
}
