import type { ShownAs } from '@plaatswijs/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Megaphone } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { isAble } from '../app/if-able.tsx';
import type { MySchool } from '../app/my-school.ts';
import { useOfficeMessages } from '../messages/office.ts';
import { Button, showToast } from '../ui/index.ts';
import type { Placed } from './record-dialog.tsx';

const RecordDialog = lazy(async () => ({ default: (await import('./record-dialog.tsx')).RecordDialog }));

/** What was placed: on which channel, with which photos, and who is named, heard or filmed in it. */
export interface PlacedDraft {
  readonly channelId: string;
  readonly photoIds: readonly string[];
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly shown: readonly ShownAs[];
  }[];
}

interface RecordPlacedProps {
  readonly school: MySchool;
  readonly draft: PlacedDraft;
}

/** A button that puts on record that somebody placed this; nothing where there is nobody and nothing in it. */
export function RecordPlaced({ school, draft }: RecordPlacedProps) {
  if (!isAble(school.abilities, 'publications.record')) return null;
  if (draft.photoIds.length + draft.people.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <RecordButton school={school} draft={draft} />
    </Suspense>
  );
}

function RecordButton({ school, draft }: RecordPlacedProps) {
  const t = useOfficeMessages('placed');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const record = useMutation({
    mutationFn: async ({ placedOn, link }: Placed) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/publications', {
          params: { path: { schoolId: school.id } },
          body: {
            channelId: draft.channelId,
            placedOn,
            link,
            photoIds: [...draft.photoIds],
            people: draft.people.map(({ personId, shown }) => ({ personId, shown: [...shown] })),
          },
        }),
      ),
    onSuccess: async ({ openTasks }) => {
      setAsking(false);
      showToast({ text: openTasks > 0 ? t.recordedTask : t.recorded });
      await queries.invalidateQueries({ queryKey: ['placed'] });
    },
  });
  return (
    <>
      <Button icon={<Megaphone aria-hidden size={20} />} onPress={() => setAsking(true)}>
        {t.record}
      </Button>
      {asking ? (
        <Suspense fallback={null}>
          <RecordDialog
            photos={draft.photoIds.length}
            names={draft.people.map(({ name }) => name)}
            error={record.error}
            isPending={record.isPending}
            onClose={() => setAsking(false)}
            onRecord={(placed) => record.mutate(placed)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
