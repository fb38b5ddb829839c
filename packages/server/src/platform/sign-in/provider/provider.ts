import { z } from 'zod';
import type { BoardTransaction } from '../../database/index.ts';

export type ProviderPreset = 'entree' | 'microsoft' | 'google' | 'other';

const presetName = z.enum(['entree', 'microsoft', 'google', 'other']);

/** Who of the provider's users may come in, as the table has it. */
const restriction = z.strictObject({
  brins: z.array(z.string()).optional(),
  tenant: z.string().optional(),
  domain: z.string().optional(),
  claim: z.strictObject({ name: z.string(), values: z.array(z.string()) }).optional(),
});
export type Restriction = z.infer<typeof restriction>;

/** How somebody who was not linked yet is found, as the table has it. */
const matching = z.strictObject({
  roster: z.strictObject({ claim: z.string(), source: z.string() }).optional(),
  verifiedEmail: z.boolean().optional(),
});
export type Matching = z.infer<typeof matching>;

/** A place to sign in with a school account. */
export interface Provider {
  readonly id: string;
  readonly preset: ProviderPreset;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Sealed with the key of the installation. */
  readonly clientSecret: Buffer | null;
  readonly restriction: Restriction;
  readonly matching: Matching;
  readonly givesSecondFactor: boolean;
  readonly enabled: boolean;
}

/** The providers of the board, by name. */
export async function listProviders(tx: BoardTransaction): Promise<readonly Provider[]> {
  const rows = await providers(tx).orderBy('name').orderBy('id').execute();
  return rows.map(readProvider);
}

export async function findProvider(tx: BoardTransaction, providerId: string): Promise<Provider | null> {
  const row = await providers(tx).where('id', '=', providerId).executeTakeFirst();
  return row === undefined ? null : readProvider(row);
}

function providers(tx: BoardTransaction) {
  return tx
    .selectFrom('identity_provider')
    .select(['id', 'preset', 'name', 'issuer', 'client_id', 'client_secret', 'restriction', 'matching'])
    .select(['gives_second_factor', 'enabled']);
}

type ProviderRow = Awaited<ReturnType<ReturnType<typeof providers>['executeTakeFirstOrThrow']>>;

function readProvider(row: ProviderRow): Provider {
  return {
    id: row.id,
    preset: presetName.parse(row.preset),
    name: row.name,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: row.client_secret,
    restriction: restriction.parse(row.restriction),
    matching: matching.parse(row.matching),
    givesSecondFactor: row.gives_second_factor,
    enabled: row.enabled,
  };
}
