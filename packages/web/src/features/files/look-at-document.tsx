import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice } from '../../ui/index.ts';

/** What came of asking for a picture: an address of it on this page, or why there is none. */
type Shown =
  | { readonly kind: 'picture'; readonly src: string }
  | { readonly kind: 'altered' | 'no-picture' | 'busy' };

/** A picture made anew from what came in. Each time it is fetched stands on record, so only when somebody presses. */
export function LookAtDocument({ href, name }: { readonly href: string; readonly name: string }) {
  const t = useOfficeMessages('files');
  const look = useMutation({ mutationFn: () => fetchPicture(href), gcTime: 0 });
  const src = look.data?.kind === 'picture' ? look.data.src : null;
  useEffect(() => (src === null ? undefined : () => URL.revokeObjectURL(src)), [src]);
  if (src !== null) {
    return (
      <>
        <img className="files__picture" src={src} alt={t.pictureAlt({ name })} />
        <div>
          <Button aria-label={t.hideNamed({ name })} onPress={() => look.reset()}>
            {t.hide}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <div className="pw-row">
        <Button aria-label={t.lookNamed({ name })} isPending={look.isPending} onPress={() => look.mutate()}>
          {t.look}
        </Button>
        <span className="pw-muted pw-small">{t.lookRecorded}</span>
      </div>
      <WhyNot shown={look.isError ? { kind: 'busy' } : look.data} />
    </>
  );
}

function WhyNot({ shown }: { readonly shown: Shown | undefined }) {
  const t = useOfficeMessages('files');
  if (shown === undefined || shown.kind === 'picture') return null;
  const words = { altered: t.altered, 'no-picture': t.pictureFailed, busy: t.busy };
  return (
    <Notice kind="danger" announce>
      {words[shown.kind]}
    </Notice>
  );
}

async function fetchPicture(address: string): Promise<Shown> {
  const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store' });
  if (response.ok) return { kind: 'picture', src: URL.createObjectURL(await response.blob()) };
  if (response.status === 409) return { kind: 'altered' };
  return { kind: response.status === 415 ? 'no-picture' : 'busy' };
}
