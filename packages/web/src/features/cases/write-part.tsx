import { type ReactNode, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';
import { ConversationForm } from './conversation-form.tsx';
import { HearingForm } from './hearing-form.tsx';
import { NoteForm } from './note-form.tsx';
import { useMay } from './open-case.ts';
import { ParentsForm } from './parents-form.tsx';

const kinds = ['note', 'conversation', 'hearing', 'parents'] as const;
type Kind = (typeof kinds)[number];

/** What can be written down in a case, one form at a time. */
export function WritePart() {
  const t = useOfficeMessages('casesWork');
  const [kind, setKind] = useState<Kind | null>(null);
  const may = useMay();
  const possible = kinds.filter((one) => may(one === 'note' ? 'write-note' : 'write-down'));
  const close = () => setKind(null);
  if (possible.length === 0) return null;
  if (kind === null) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a question of a form
      <div className="pw-row" role="group" aria-label={t.write}>
        {possible.map((one) => (
          <Button key={one} onPress={() => setKind(one)}>
            {t[one]}
          </Button>
        ))}
      </div>
    );
  }
  const forms: Readonly<Record<Kind, ReactNode>> = {
    note: <NoteForm onClose={close} />,
    conversation: <ConversationForm onClose={close} />,
    hearing: <HearingForm onClose={close} />,
    parents: <ParentsForm onClose={close} />,
  };
  return forms[kind];
}
