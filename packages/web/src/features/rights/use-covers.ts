import type { CoverBox } from '@plaatswijs/contract';
import { useState } from 'react';
import { inReadingOrder, type NamedBox, type PictureBox } from '../../ui/index.ts';

interface Cover extends PictureBox {
  readonly id: string;
}

/** What is covered in a picture, as somebody works on it; nothing is sent before they say so. */
export function useCovers(start: readonly CoverBox[], label: (number: number) => string) {
  const [covers, setCovers] = useState<readonly Cover[]>(() =>
    start.map((box) => ({ ...box, id: crypto.randomUUID() })),
  );
  const boxes: readonly NamedBox[] = inReadingOrder(covers).map((cover, at) => ({
    ...cover,
    label: label(at + 1),
    mark: String(at + 1),
    tone: 'not',
  }));
  return {
    boxes,
    covers: covers.map(({ x, y, width, height }): CoverBox => ({ x, y, width, height })),
    add: (box: PictureBox): string => {
      const id = crypto.randomUUID();
      setCovers((all) => [...all, { ...box, id }]);
      return id;
    },
    move: (id: string, box: PictureBox) =>
      setCovers((all) => all.map((one) => (one.id === id ? { ...box, id } : one))),
    remove: (id: string) => setCovers((all) => all.filter((one) => one.id !== id)),
  };
}
