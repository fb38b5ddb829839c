import { useEffect, useRef, useState } from 'react';
import { inReadingOrder, type NamedBox, type PictureBox, type Tone } from '../../ui/index.ts';
import { type Photo, type PhotoFace, useChangePhoto } from './photo-queries.ts';

/** A box on screen, with the face it is. */
export interface FaceBox extends NamedBox {
  /** Null as long as the server has not answered that it is there. */
  readonly face: PhotoFace | null;
}

/** How a face is called on screen. */
export interface FaceWords {
  readonly label: (number: number, face: PhotoFace | null) => string;
  readonly tone: (face: PhotoFace | null) => Tone;
}

/** A photo that is ready, with its size in pixels. */
export interface SizedPhoto {
  readonly photo: Photo;
  readonly width: number;
  readonly height: number;
}

/** How long somebody has to hold still before a box is sent, in milliseconds. */
const stillFor = 400;

/**
 * The boxes of a photo as somebody works on them: what they see is at once what they did, and the server hears it when they
 * hold still. A new box keeps the name it got on screen, so that it stays selected when the server has given it its own.
 */
export function useBoxes(schoolId: string, { photo, width, height }: SizedPhoto, words: FaceWords) {
  const change = useChangePhoto(schoolId, photo.id);
  const [moved, setMoved] = useState<ReadonlyMap<string, PictureBox>>(new Map());
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [added, setAdded] = useState<ReadonlyMap<string, PictureBox>>(new Map());
  /** Ids of the server that belong to a box that was added here. */
  const named = useRef(new Set<string>());
  const timers = useTimers();
  const inPixels = (box: PictureBox) => ({
    x: box.x * width,
    y: box.y * height,
    width: box.width * width,
    height: box.height * height,
  });

  const places = [
    ...photo.boxes.map((face) => {
      const id = names.get(face.id) ?? face.id;
      const { x, y, width: w, height: h } = face.box;
      const kept = { x: x / width, y: y / height, width: w / width, height: h / height };
      return { id, face, ...onPicture(moved.get(id) ?? kept) };
    }),
    ...[...added].map(([id, box]) => ({ id, face: null, ...(moved.get(id) ?? box) })),
  ];
  const boxes: readonly FaceBox[] = inReadingOrder(places).map((place, at) => ({
    ...place,
    mark: String(at + 1),
    label: words.label(at + 1, place.face),
    tone: words.tone(place.face),
  }));
  // What is done later, by a timer or when the server answers, goes by what is so then.
  const latest = useRef(places);
  latest.current = places;
  const faceAt = (id: string) => latest.current.find((place) => place.id === id)?.face ?? null;
  const isThere = (id: string) => latest.current.some((place) => place.id === id);

  const sendMoved = (id: string, box: PictureBox) => {
    const face = faceAt(id);
    if (face === null) {
      // The server has not answered yet that it is there.
      if (isThere(id)) timers.after(id, stillFor, () => sendMoved(id, box));
      return;
    }
    settled(change.mutateAsync({ kind: 'move', faceId: face.id, box: inPixels(box) }), () =>
      setMoved((all) => (all.get(id) === box ? without(all, id) : all)),
    );
  };

  return {
    boxes,
    error: change.error,
    isPending: change.isPending,
    send: change.mutate,
    move: (id: string, box: PictureBox) => {
      setMoved((all) => new Map(all).set(id, box));
      timers.after(id, stillFor, () => sendMoved(id, box));
    },
    remove: (id: string) => {
      const face = faceAt(id);
      timers.stop(id);
      setMoved((all) => without(all, id));
      if (face !== null) change.mutate({ kind: 'remove', faceId: face.id });
    },
    add: (box: PictureBox): string => {
      const id = `new-${crypto.randomUUID()}`;
      const before = new Set(photo.boxes.map((face) => face.id));
      setAdded((all) => new Map(all).set(id, box));
      const adding = change.mutateAsync({ kind: 'add', box: inPixels(box) }).then((after) => {
        const made = after.boxes.find((face) => !before.has(face.id) && !named.current.has(face.id));
        if (made === undefined) return;
        named.current.add(made.id);
        setNames((all) => new Map(all).set(made.id, id));
      });
      settled(adding, () => setAdded((all) => without(all, id)));
      return id;
    },
  };
}

/** Does something when it is over; that it was refused is shown by the change itself. */
function settled(work: Promise<unknown>, then: () => void): void {
  void work.then(then, then);
}

/** A detector may let a box reach over the edge; on screen it ends there. */
function onPicture({ x, y, width, height }: PictureBox): PictureBox {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { x: left, y: top, width: Math.min(1, x + width) - left, height: Math.min(1, y + height) - top };
}

function without<Value>(all: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  if (!all.has(id)) return all;
  const rest = new Map(all);
  rest.delete(id);
  return rest;
}

/** One timer for each name; what still waits when the page goes is done at once. */
function useTimers() {
  const timers = useRef(new Map<string, { readonly timer: number; readonly does: () => void }>());
  useEffect(() => {
    const kept = timers.current;
    return () => {
      for (const { timer, does } of kept.values()) {
        clearTimeout(timer);
        does();
      }
    };
  }, []);
  const stop = (name: string) => {
    clearTimeout(timers.current.get(name)?.timer);
    timers.current.delete(name);
  };
  return {
    stop,
    after: (name: string, wait: number, does: () => void) => {
      stop(name);
      const timer = window.setTimeout(() => {
        timers.current.delete(name);
        does();
      }, wait);
      timers.current.set(name, { timer, does });
    },
  };
}
