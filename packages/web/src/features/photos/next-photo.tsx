import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import { LinkButton } from '../../ui/index.ts';
import { type PhotoSummary, photosQuery } from './photo-queries.ts';

/** Leads on to the next photo for which there is something to do, and tells how many there are. */
export function NextPhoto({ schoolId, photoId }: { readonly schoolId: string; readonly photoId: string }) {
  const t = useOfficeMessages('photos');
  const { data: photos = [] } = useQuery(photosQuery(schoolId));
  const others = photosToDo(photos, photoId);
  const [next] = others;
  if (photos.length < 2) return null;
  return (
    <nav aria-label={t.nextPhoto} className="pw-row">
      {next === undefined ? (
        <span className="pw-muted">{t.noPhotosLeft}</span>
      ) : (
        <>
          <LinkButton href={`/fotos/${next.id}`} icon={<ArrowRight aria-hidden size={20} />}>
            {t.nextPhoto}
          </LinkButton>
          <span className="pw-muted">{t.photosLeft({ count: others.length })}</span>
        </>
      )}
    </nav>
  );
}

/** The other photos for which there is something to do: those after this one in the list first. */
function photosToDo(photos: readonly PhotoSummary[], photoId: string): readonly PhotoSummary[] {
  const at = photos.findIndex(({ id }) => id === photoId);
  const inOrder = [...photos.slice(at + 1), ...photos.slice(0, Math.max(at, 0))];
  return inOrder.filter(({ next }) => next !== null);
}
