import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, ComboBox, Select } from '../../ui/index.ts';
import { everybody, namedIn } from './photo-names.ts';
import type { FaceWho, Photo, PhotoFace, PhotoPeople } from './photo-queries.ts';

interface WhoIsThisProps {
  /** How the face is called on screen. */
  readonly name: string;
  readonly face: PhotoFace;
  readonly photo: Photo;
  readonly people: PhotoPeople;
  /** Null takes back what was said. */
  readonly onSay: (who: FaceWho | null) => void;
}

/** Says who is in a box: somebody of a group with one tap, anybody else by typing, or nobody of here. */
export function WhoIsThis({ name, face, photo, people, onSay }: WhoIsThisProps) {
  const t = useOfficeMessages('photos');
  return (
    <section aria-label={t.whoTitle({ face: name })} className="pw-card pw-stack photos__who">
      <h2 className="photos__small-title">{t.whoTitle({ face: name })}</h2>
      {people.groups.length === 0 ? null : (
        <OfGroup photo={photo} face={face} groups={people.groups} onSay={onSay} />
      )}
      <ComboBox
        label={t.someoneElse}
        options={everybody(people).map(({ id, name: label }) => ({ value: id, label }))}
        value={face.who?.kind === 'person' ? face.who.person.id : null}
        optional
        onChange={(personId) => (personId === null ? undefined : onSay({ kind: 'person', personId }))}
      />
      <div className="pw-stack pw-stack--close">
        <h3 className="photos__small-title">{t.nobodyOfHere}</h3>
        <div className="pw-row">
          {(['nobody-known', 'background', 'unknown'] as const).map((kind) => (
            <Button
              key={kind}
              look={face.who?.kind === kind ? 'primary' : 'secondary'}
              onPress={() => onSay({ kind })}
            >
              {t.whoChoices[kind]}
            </Button>
          ))}
        </div>
        <p className="pw-muted pw-small">{t.whoHelp}</p>
      </div>
      {face.who === null ? null : (
        <div className="pw-row">
          <Button look="quiet" onPress={() => onSay(null)}>
            {t.takeBack}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The group somebody chose last stays chosen for the next face; it is nobody's business after that. */
let lastGroup: string | null = null;

function OfGroup(props: {
  readonly photo: Photo;
  readonly face: PhotoFace;
  readonly groups: PhotoPeople['groups'];
  readonly onSay: (who: FaceWho) => void;
}) {
  const t = useOfficeMessages('photos');
  const { photo, face, groups } = props;
  const [groupId, setGroupId] = useState(lastGroup ?? groups[0]?.id ?? '');
  const group = groups.find(({ id }) => id === groupId) ?? groups[0];
  if (group === undefined) return null;
  const elsewhere = namedIn(photo, face);
  return (
    <div className="pw-stack pw-stack--close">
      {groups.length === 1 ? (
        <h3 className="photos__small-title">{group.name}</h3>
      ) : (
        <Select
          label={t.group}
          placeholder={t.chooseGroup}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={group.id}
          onChange={(id) => {
            lastGroup = id;
            setGroupId(id);
          }}
        />
      )}
      <ul className="photos__names" aria-label={group.name}>
        {[...group.pupils, ...group.teachers].map(({ id, name }) => {
          const isThis = face.who?.kind === 'person' && face.who.person.id === id;
          return (
            <li key={id}>
              <Button
                look={isThis ? 'primary' : 'secondary'}
                onPress={() => props.onSay({ kind: 'person', personId: id })}
              >
                {elsewhere.has(id) ? t.namedAlready({ name }) : name}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
