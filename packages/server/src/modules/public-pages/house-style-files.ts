import { houseStyle } from '@plaatswijs/web/house-style';
import { houseStyleCss } from '@plaatswijs/web/house-style-css';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type HouseStyle, houseStyleOf, schoolBySlug } from '../settings/index.ts';
import type { PublicPagesPorts } from './ports.ts';
import { sendKept } from './send-page.ts';

type Asked = FastifyRequest<{
  Params: { readonly slug: string };
  Querystring: { readonly v?: unknown };
}>;
type Ports = Pick<PublicPagesPorts, 'database' | 'clock'>;

const fiveMinutes = 'public, max-age=300';
/** A year, for an address that names what it gives. */
const forever = 'public, max-age=31536000, immutable';

/** Opens the colours and the logo of every school, also of one that has no protocol yet: the application shows them. */
export function mountHouseStyle(pages: FastifyInstance, ports: Ports): void {
  pages.get('/s/:slug/huisstijl.css', async (request: Asked, reply) => {
    const style = await styleAt(ports, request.params.slug);
    if (style === null) return reply.code(404).send();
    const { colour } = style;
    reply.type('text/css; charset=utf-8');
    return sendKept(houseStyleCss(houseStyle(colour)), keeping(request, colour.slice(1)), request, reply);
  });
  pages.get('/s/:slug/logo', async (request: Asked, reply) => {
    const style = await styleAt(ports, request.params.slug);
    return style === null || style.logo === null
      ? reply.code(404).send()
      : sendLogo(style.logo, request, reply);
  });
}

/** A picture and nothing else: of the type its first bytes have, which no browser guesses at, and of our pages only. */
function sendLogo(
  { type, bytes, digest }: NonNullable<HouseStyle['logo']>,
  request: Asked,
  reply: FastifyReply,
): FastifyReply {
  reply.type(type).header('x-content-type-options', 'nosniff').header('content-disposition', 'inline');
  return sendKept(bytes, keeping(request, digest), request, reply);
}

/** For good under its own name; under another, which was of an older one, only for a while. */
function keeping({ query }: Asked, version: string): string {
  return query.v === version ? forever : fiveMinutes;
}

async function styleAt({ database, clock }: Ports, slug: string): Promise<HouseStyle | null> {
  const address = await database.withoutBoard((tx) =>
    tx
      .selectFrom('address')
      .select('board_id')
      .where('slug', '=', slug)
      .where('kind', '=', 'school')
      .executeTakeFirst(),
  );
  if (address === undefined) return null;
  const day = dayOf(clock.now());
  return database.withBoard(address.board_id, (tx) => styleOf(tx, slug, day));
}

async function styleOf(tx: BoardTransaction, slug: string, day: string): Promise<HouseStyle | null> {
  const school = await schoolBySlug(tx, slug, day);
  return school === null || school.closed ? null : houseStyleOf(tx, school.id);
}
