import { useState } from 'react';
import { type NamedBox, PictureBoxes } from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

const width = 1200;
const height = 800;

/** Seven heads in two rows, the last one hidden behind another and without a box yet. */
const heads = [
  [180, 240, 56],
  [400, 220, 60],
  [640, 230, 58],
  [900, 250, 54],
  [300, 470, 66],
  [600, 480, 68],
  [1010, 300, 40],
] as const;

const colours = ['#e8b48c', '#8d5a3a', '#f1cba8', '#6b4226', '#d99e73', '#a9714b', '#c98b63'];

function drawnGroup(): string {
  const figures = heads.map(
    ([x, y, r], at) =>
      `<rect x="${x - r * 1.1}" y="${y + r * 0.9}" width="${r * 2.2}" height="${r * 4}" rx="${r}" fill="hsl(${at * 51} 42% 46%)"/><circle cx="${x}" cy="${y}" r="${r}" fill="${colours[at]}"/>`,
  );
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#cfe3ea"/><rect y="520" width="100%" height="280" fill="#8fb37c"/>${figures.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

function firstBoxes(word: string): readonly NamedBox[] {
  return heads.slice(0, 6).map(([x, y, r], at) => ({
    id: `box-${at + 1}`,
    label: `${word} ${at + 1}`,
    mark: String(at + 1),
    tone: at === 1 ? ('not' as const) : at === 4 ? ('ask' as const) : ('may' as const),
    x: (x - r) / width,
    y: (y - r) / height,
    width: (2 * r) / width,
    height: (2 * r) / height,
  }));
}

/** A picture on which boxes are drawn, moved and removed. */
export function PictureSamples({ t }: { readonly t: SampleTexts }) {
  const [boxes, setBoxes] = useState(() => firstBoxes(t.face));
  const [selected, setSelected] = useState<string | null>(null);
  const [made, setMade] = useState(6);
  return (
    <section className="gallery__part">
      <h2>{t.picture}</h2>
      <PictureBoxes
        label={t.picture}
        src={drawnGroup()}
        alt={t.pictureAlt}
        width={width}
        height={height}
        boxes={boxes}
        selected={selected}
        onSelect={setSelected}
        onChange={(id, box) =>
          setBoxes((all) => all.map((one) => (one.id === id ? { ...one, ...box } : one)))
        }
        adding={{
          onAdd: (box) => {
            const number = made + 1;
            setMade(number);
            const id = `box-${number}`;
            setBoxes((all) => [...all, { ...box, id, label: `${t.face} ${number}`, mark: String(number) }]);
            return id;
          },
          onRemove: (id) => setBoxes((all) => all.filter((one) => one.id !== id)),
        }}
      />
    </section>
  );
}
