import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FieldProps, Option } from '../../ui/index.ts';
import { type FileKind, filesKey } from './file-queries.ts';

/** Somebody who was found by name, with the file they have or could have. */
export interface FoundOwner {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
}

interface FindFilePersonProps extends FieldProps {
  readonly id: string;
  readonly schoolId: string;
  /** Whose file, or who is to read one. */
  readonly what: 'record' | 'reader';
  readonly value: FoundOwner | null;
  readonly onChange: (person: FoundOwner | null) => void;
}

/** A field that looks up people of the school by a part of their name. */
export function FindFilePerson({ schoolId, what, value, onChange, ...field }: FindFilePersonProps) {
  const t = useOfficeMessages('files');
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: [filesKey, schoolId, 'people', what, name],
    queryFn: async () => {
      const params = { path: { schoolId }, query: { name, for: what } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/file-people', { params })).items;
    },
    enabled: name.length > 0 && name !== value?.name,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const people = found.data ?? [];
  const options: Option[] = people.map((one) => ({
    value: one.id,
    label: one.name,
    ...(what === 'record' ? { help: t.names[one.kind] } : {}),
  }));
  // Who is chosen stays in the list, or the field would forget the name.
  if (value !== null && !people.some(({ id }) => id === value.id)) {
    options.unshift({ value: value.id, label: value.name });
  }
  return (
    <ComboBox
      {...field}
      options={options}
      value={value?.id ?? null}
      onTyped={setTyped}
      onChange={(id) => {
        const chosen = people.find((one) => one.id === id);
        if (chosen !== undefined || id === null) onChange(chosen ?? null);
      }}
    />
  );
}
