import { type PointerEvent, useState } from 'react';
import { drawnBetween, type PictureBox, type PicturePoint } from './picture-box.ts';

interface Drawing {
  readonly from: PicturePoint;
  readonly to: PicturePoint;
}

/** Draws a box by dragging over an element, with mouse, pen or finger. */
export function useDrawnBox(
  isOn: boolean,
  done: { readonly drawn: (box: PictureBox) => void; readonly tapped: (point: PicturePoint) => void },
) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!isOn || !event.isPrimary || event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = pointOn(event.currentTarget, event);
      setDrawing({ from, to: from });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drawing !== null) setDrawing({ ...drawing, to: pointOn(event.currentTarget, event) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (drawing === null) return;
      const to = pointOn(event.currentTarget, event);
      const box = drawnBetween(drawing.from, to);
      setDrawing(null);
      if (box === null) done.tapped(to);
      else done.drawn(box);
    },
    onPointerCancel: () => setDrawing(null),
  };
  return { handlers, box: drawing === null ? null : drawnBetween(drawing.from, drawing.to) };
}

/** Where on an element a pointer is, in parts of its width and height. */
function pointOn(element: Element, { clientX, clientY }: PointerEvent): PicturePoint {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}
