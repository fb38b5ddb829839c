import type { BoardTransaction } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import { usualColour } from '../../platform/school-pages.ts';

export interface Logo {
  readonly type: 'image/png' | 'image/webp';
  readonly bytes: Buffer;
}

/** A logo as it was kept; `digest` is another for another picture. */
interface KeptLogo extends Logo {
  readonly digest: string;
}

export interface HouseStyle {
  /** `#rrggbb`, from which the web derives the rest with enough contrast. */
  readonly colour: string;
  readonly logo: KeptLogo | null;
}

/** Most bytes of a logo. */
const mostLogoBytes = 200 * 1024;

export async function houseStyleOf(tx: BoardTransaction, schoolId: string): Promise<HouseStyle> {
  const row = await tx
    .selectFrom('house_style')
    .select(['colour', 'logo', 'logo_type', 'logo_digest'])
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (row === undefined) return { colour: usualColour, logo: null };
  const logo =
    row.logo === null || row.logo_type === null || row.logo_digest === null
      ? null
      : { type: row.logo_type as Logo['type'], bytes: row.logo, digest: row.logo_digest };
  return { colour: row.colour, logo };
}

/** What a picture says it is in its first bytes; a name or header could say anything. `null` for what we do not take. */
export function readLogo(base64: string): Logo | null {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > mostLogoBytes) return null;
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')))
    return { type: 'image/png', bytes };
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  return isWebp ? { type: 'image/webp', bytes } : null;
}

/** Settles colour and logo. Without `logo` the one that is there stays; `null` takes it away. */
export async function setHouseStyle(
  tx: BoardTransaction,
  boardId: BoardId,
  schoolId: string,
  style: { readonly colour: string; readonly logo?: Logo | null },
): Promise<void> {
  const logo =
    style.logo === undefined ? {} : { logo: style.logo?.bytes ?? null, logo_type: style.logo?.type ?? null };
  await tx
    .insertInto('house_style')
    .values({ board_id: boardId, school_id: schoolId, colour: style.colour, ...logo })
    .onConflict((conflict) =>
      conflict.columns(['board_id', 'school_id']).doUpdateSet({ colour: style.colour, ...logo }),
    )
    .execute();
}
