import type { Article, Condition, Norm, Protocol, Text } from '@plaatswijs/rules';

const words = (text: string): Text => ({ nl: text, en: text });

const channels = ['facebook', 'instagram', 'x', 'tiktok', 'snapchat', 'youtube'];

/** Conditions of the size that real norms have, taken in turn. */
function whenOf(index: number): Condition {
  return {
    kind: 'all',
    of: [
      {
        kind: 'fact',
        fact: 'channel',
        op: 'in',
        values: [channels[index % channels.length] ?? 'x', 'other-social'],
      },
      { kind: 'not', of: { kind: 'fact', fact: 'topic', op: 'has', values: ['class-notice'] } },
    ],
  };
}

function normAt(index: number, act: string): Norm {
  const id = `S.${index}`;
  return {
    id,
    cites: id,
    article: 'S',
    modality: 'prohibition',
    bearers: ['community'],
    acts: [act],
    when: whenOf(index),
    conduct: { kind: 'fact', fact: 'personal', op: 'is', value: true },
    exceptions: [],
    overrides: [],
    reliesOn: [],
    remains: null,
    otherwise: null,
    advises: null,
    yields: null,
    background: false,
    general: false,
    judgedBy: null,
    carriedOut: ['checked'],
    moments: [],
    duties: [],
    says: words(`Norm ${index}`),
    reading: null,
  };
}

/** A protocol of so many norms, so many of them on each act: `act-0`, `act-1` and on. */
export function syntheticProtocol(count: number, perAct: number): Protocol {
  const norms = Array.from({ length: count }, (_, index) =>
    normAt(index, `act-${Math.floor(index / perAct)}`),
  );
  const article: Article = {
    id: 'S',
    heading: words('Made for measuring'),
    place: { section: 'S', number: '1', from: 'Made', to: 'measuring' },
    summary: words('Made for measuring'),
    norms,
  };
  return {
    id: 'synthetic',
    title: 'Synthetic',
    holder: { kind: 'school', name: 'Nowhere' },
    sectors: ['PO'],
    dates: {},
    roles: [],
    articles: [article],
    tensions: [],
    notEncoded: [],
  };
}
