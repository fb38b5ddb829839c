import { X } from 'lucide-react';
import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { ComboBox, IconButton } from '../../ui/index.ts';
import { everybody, namedIn } from './photo-names.ts';
import type { Photo, PhotoChange, PhotoPeople } from './photo-queries.ts';

interface OthersPartProps {
  readonly photo: Photo;
  readonly people: PhotoPeople;
  readonly onChange: (change: PhotoChange) => void;
}

/** Who is in the photo without a face to put a box around: from behind, or partly. */
export function OthersPart({ photo, people, onChange }: OthersPartProps) {
  const t = useOfficeMessages('photos');
  // A number that goes up empties the field after each choice.
  const [round, setRound] = useState(0);
  const named = namedIn(photo, null);
  return (
    <section aria-labelledby="photo-others" className="pw-stack pw-stack--close">
      <h2 id="photo-others">{t.othersTitle}</h2>
      <p className="pw-muted">{t.othersHelp}</p>
      {photo.people.length === 0 ? null : (
        <ul className="photos__others">
          {photo.people.map(({ id, name }) => (
            <li key={id} className="photos__other">
              <span>{name}</span>
              <IconButton
                label={t.notInPhoto({ name })}
                icon={<X aria-hidden size={20} />}
                onPress={() => onChange({ kind: 'remove-person', personId: id })}
              />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        key={round}
        label={t.addOther}
        optional
        options={everybody(people)
          .filter(({ id }) => !named.has(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(personId) => {
          if (personId === null) return;
          onChange({ kind: 'add-person', personId });
          setRound((before) => before + 1);
        }}
      />
    </section>
  );
}
