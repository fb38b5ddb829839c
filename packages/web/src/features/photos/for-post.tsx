import { PencilLine } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, LinkButton } from '../../ui/index.ts';

/** So many photos go with one post. */
export const mostForPost = 20;

interface ForPostProps {
  /** Of the photos that are chosen, in the order in which they are shown. */
  readonly photoIds: readonly string[];
  readonly onClear: () => void;
}

/** Leads from photos that are chosen to the post they are for; nothing of them but ids is in the address. */
export function ForPost({ photoIds, onClear }: ForPostProps) {
  const t = useOfficeMessages('photos');
  return (
    <div className="photos__chosen" hidden={photoIds.length === 0}>
      <div className="pw-row">
        <LinkButton
          look="primary"
          icon={<PencilLine aria-hidden size={20} />}
          href={`/controleer?fotos=${photoIds.join(',')}`}
        >
          {t.makePost}
        </LinkButton>
        <Button look="quiet" onPress={onClear}>
          {t.clearChoice}
        </Button>
      </div>
      <p role="status" className="pw-muted pw-small">
        {t.chosenForPost({ count: photoIds.length })}
        {photoIds.length >= mostForPost ? ` ${t.tooManyChosen}` : ''}
      </p>
    </div>
  );
}
