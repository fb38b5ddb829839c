import type { PublicPage, RenderOptions } from '@plaatswijs/web/public';
import type { FastifyInstance } from 'fastify';
import { mountPublicPages } from '../../src/modules/public-pages/index.ts';
import { createHttpApp } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { now, openWorld, type World } from '../assessments/world.ts';

/** The public pages on a real database; what is rendered is tested where it is rendered, here it is shown as data. */
export interface PagesWorld {
  readonly world: World;
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Shown>;
  readonly post: (url: string, fields: readonly Field[]) => Promise<Shown>;
  readonly dispose: () => Promise<void>;
}

export type Field = readonly [name: string, value: string];

export interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads pages of every kind
  readonly page: any;
  readonly options: RenderOptions | null;
}

export async function openPages(): Promise<PagesWorld> {
  const world = await openWorld();
  const app = await createHttpApp({ log: createLog('silent'), publicUrl: null, trustProxy: 0 });
  await mountPublicPages(app, {
    database: world.database,
    clock: { now: () => now },
    assessments: world.ports,
    render: (page, options) => JSON.stringify({ page, options }),
    demonstration: false,
    address: () => new URL('https://plaatswijs.example'),
  });
  let visitors = 0;
  const remoteAddress = () => `10.3.${(++visitors >> 8) & 255}.${visitors & 255}`;
  return {
    world,
    get: async (url, headers = {}) =>
      shown(await app.inject({ method: 'GET', url, headers, remoteAddress: remoteAddress() })),
    post: async (url, fields) => {
      const payload = new URLSearchParams(
        fields.map(([name, value]): [string, string] => [name, value]),
      ).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return shown(
        await app.inject({ method: 'POST', url, headers, payload, remoteAddress: remoteAddress() }),
      );
    },
    dispose: async () => {
      await app.close();
      await world.dispose();
    },
  };
}

function shown({ statusCode, headers, rawPayload }: Awaited<ReturnType<FastifyInstance['inject']>>): Shown {
  const text = rawPayload.toString();
  const read = text.startsWith('{')
    ? (JSON.parse(text) as { page: PublicPage; options: RenderOptions })
    : { page: null, options: null };
  return { status: statusCode, headers: { ...headers }, bytes: rawPayload, ...read };
}

/** The fields of a form with what was filled in, as a browser sends them. */
function filled(
  form: { readonly hidden: readonly { readonly name: string; readonly value: string }[] },
  ...fields: Field[]
): readonly Field[] {
  return [...form.hidden.map(({ name, value }) => [name, value] as const), ...fields];
}

/** Answers question after question, privately and with nothing special, until the answer is there. */
export async function toAnswer(
  { post }: Pick<PagesWorld, 'post'>,
  action: string,
  fields: readonly Field[],
): Promise<Shown> {
  let step = await post(action, fields);
  for (let asked = 0; asked < 12 && step.page.kind === 'ask'; asked++) {
    const { question, form } = step.page;
    const { kind, values = [] } = question.answer;
    const listed = values.map(({ value }: { value: string }) => value);
    const chosen = listed.includes('private') ? 'private' : listed[0];
    const reply = kind === 'yesno' ? 'false' : kind === 'choices' ? '' : chosen;
    step = await post(action, filled(form, [question.name, reply]));
  }
  return step;
}
