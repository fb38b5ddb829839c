import { CircleCheck } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, Notice } from '../../ui/index.ts';
import type { Photo } from './photo-queries.ts';

interface LookedPartProps {
  readonly photo: Photo;
  readonly isPending: boolean;
  readonly onLooked: () => void;
}

/** No program finds every face. A person says that they have looked, and that every face has a box. */
export function LookedPart({ photo, isPending, onLooked }: LookedPartProps) {
  const t = useOfficeMessages('photos');
  const f = useFormats();
  const { looked, lookedBy, lookedAt } = photo;
  if (looked && lookedBy !== null && lookedAt !== null) {
    return (
      <Notice kind="success" title={t.lookedTitle}>
        {t.lookedText({ name: lookedBy.name, moment: f.moment(lookedAt) })}
      </Notice>
    );
  }
  return (
    <section aria-labelledby="photo-looked" className="pw-card pw-stack pw-stack--close">
      <h2 id="photo-looked" className="photos__small-title">
        {t.lookTitle}
      </h2>
      <ul>
        {t.lookList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="pw-row">
        <Button
          look="primary"
          icon={<CircleCheck aria-hidden size={20} />}
          isPending={isPending}
          onPress={onLooked}
        >
          {t.haveLooked}
        </Button>
      </div>
    </section>
  );
}
