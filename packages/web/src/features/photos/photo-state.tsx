import { useOfficeMessages } from '../../messages/office.ts';
import { Badge } from '../../ui/index.ts';
import type { PhotoSummary } from './photo-queries.ts';

/** How far a photo is and what is to be done first, in a word or two with an icon. */
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
      return <ToDo photo={photo} />;
  }
}

function ToDo({ photo: { next, facesToName, facesToJudge } }: { readonly photo: PhotoSummary }) {
  const t = useOfficeMessages('photos');
  switch (next) {
    case null:
      return <Badge tone="may">{t.allDone}</Badge>;
    case 'name':
      return <Badge tone="ask">{t.toName({ count: facesToName })}</Badge>;
    case 'judge':
      return <Badge tone="ask">{t.toJudge({ count: facesToJudge })}</Badge>;
    case 'cover-more':
      return <Badge tone="not">{t.steps[next]}</Badge>;
    default:
      return <Badge tone="ask">{t.steps[next]}</Badge>;
  }
}
