import { useOfficeMessages } from '../../messages/office.ts';
import { Badge } from '../../ui/index.ts';
import type { PhotoSummary } from './photo-queries.ts';

/** How far a photo is, in a word or two with an icon. */
export function PhotoState({ photo }: { readonly photo: PhotoSummary }) {
  const t = useOfficeMessages('photos');
  switch (photo.state) {
    case 'arriving':
      return <Badge tone="silent">{t.arriving}</Badge>;
    case 'reading':
      return <Badge tone="act">{t.reading}</Badge>;
    case 'refused':
      return <Badge tone="not">{t.refused}</Badge>;
    case 'ready':
      if (photo.facesToName > 0) return <Badge tone="ask">{t.toName({ count: photo.facesToName })}</Badge>;
      return photo.looked ? <Badge tone="may">{t.lookedShort}</Badge> : <Badge tone="ask">{t.toLook}</Badge>;
  }
}
