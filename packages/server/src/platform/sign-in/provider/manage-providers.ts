import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { newId } from '../../ids/index.ts';
import { createAccount } from '../account/create-account.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { linkIdentity } from './link-identity.ts';
import { presets } from './presets.ts';
import {
  findProvider,
  type Matching,
  type Provider,
  type ProviderPreset,
  type Restriction,
} from './provider.ts';
import { sealClientSecret } from './provider-client.ts';
import { refuseProvider } from './refuse-provider.ts';

/** A provider as its administrator sees it: everything but the secret. */
export interface ShownProvider extends Omit<Provider, 'clientSecret'> {
  readonly hasSecret: boolean;
}

export function showProvider({ clientSecret, ...provider }: Provider): ShownProvider {
  return { ...provider, hasSecret: clientSecret !== null };
}

export interface NewProvider {
  readonly preset: ProviderPreset;
  readonly name: string;
  readonly issuer?: string | undefined;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly restriction: Restriction;
  readonly matching: Matching;
  readonly givesSecondFactor: boolean;
}

type Ports = Pick<SignInPorts, 'keyring' | 'site'>;

export async function addProvider(
  { keyring, site }: Ports,
  tx: BoardTransaction,
  caller: Caller,
  given: NewProvider,
  now: Date,
): Promise<Result<ShownProvider>> {
  const { preset, name, clientId, clientSecret, restriction, matching, givesSecondFactor } = given;
  const issuer = given.issuer ?? presets[preset].issuer(restriction) ?? '';
  const issues = refuseProvider({ preset, issuer, restriction, matching }, site);
  if (issues.length > 0) return refuse('not-possible', { issues });
  const id = newId();
  const sealed = clientSecret === undefined ? null : sealClientSecret(keyring, tx.boardId, id, clientSecret);
  await tx
    .insertInto('identity_provider')
    .values({
      board_id: tx.boardId,
      id,
      preset,
      name,
      issuer,
      client_id: clientId,
      client_secret: sealed,
      restriction: JSON.stringify(restriction),
      matching: JSON.stringify(matching),
      gives_second_factor: givesSecondFactor,
      created_at: now,
    })
    .execute();
  await appendAudit(tx, signInEvents['sign-in.provider-added'], {
    ...about(tx, caller, id, now),
    detail: { preset },
  });
  const said = { id, preset, name, issuer, clientId, restriction, matching, givesSecondFactor };
  return done({ ...said, enabled: true, hasSecret: sealed !== null });
}

export interface ProviderChange {
  readonly name?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly restriction?: Restriction | undefined;
  readonly matching?: Matching | undefined;
  readonly givesSecondFactor?: boolean | undefined;
  readonly enabled?: boolean | undefined;
}

export async function changeProvider(
  { keyring, site }: Ports,
  tx: BoardTransaction,
  caller: Caller,
  providerId: string,
  change: ProviderChange,
  now: Date,
): Promise<Result<ShownProvider>> {
  const before = await findProvider(tx, providerId);
  if (before === null) return refuse('not-found');
  const after = withChange(keyring, tx, before, change);
  const issues = refuseProvider(after, site);
  if (issues.length > 0) return refuse('not-possible', { issues });
  await tx
    .updateTable('identity_provider')
    .set({
      name: after.name,
      client_id: after.clientId,
      client_secret: after.clientSecret,
      restriction: JSON.stringify(after.restriction),
      matching: JSON.stringify(after.matching),
      gives_second_factor: after.givesSecondFactor,
      enabled: after.enabled,
    })
    .where('id', '=', providerId)
    .execute();
  if (!after.enabled) await endSessionsBy(tx, providerId, now);
  const fields = Object.keys(change);
  await appendAudit(tx, signInEvents['sign-in.provider-changed'], {
    ...about(tx, caller, providerId, now),
    detail: { fields },
  });
  return done(showProvider(after));
}

/** Removes a provider with its links, and ends the sessions that came in by it. */
export async function removeProvider(
  tx: BoardTransaction,
  caller: Caller,
  providerId: string,
  now: Date,
): Promise<Result<undefined>> {
  await endSessionsBy(tx, providerId, now);
  const links = await tx
    .deleteFrom('provider_identity')
    .where('provider_id', '=', providerId)
    .returning('subject')
    .execute();
  const removed = await tx
    .deleteFrom('identity_provider')
    .where('id', '=', providerId)
    .returning('id')
    .executeTakeFirst();
  if (removed === undefined) return refuse('not-found');
  await appendAudit(tx, signInEvents['sign-in.provider-removed'], {
    ...about(tx, caller, providerId, now),
    detail: { links: links.length },
  });
  return done();
}

function withChange(
  keyring: SignInPorts['keyring'],
  tx: BoardTransaction,
  before: Provider,
  change: ProviderChange,
): Provider {
  return {
    ...before,
    name: change.name ?? before.name,
    clientId: change.clientId ?? before.clientId,
    clientSecret:
      change.clientSecret === undefined
        ? before.clientSecret
        : sealClientSecret(keyring, tx.boardId, before.id, change.clientSecret),
    restriction: change.restriction ?? before.restriction,
    matching: change.matching ?? before.matching,
    givesSecondFactor: change.givesSecondFactor ?? before.givesSecondFactor,
    enabled: change.enabled ?? before.enabled,
  };
}

async function endSessionsBy(tx: BoardTransaction, providerId: string, now: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: now })
    .where('provider_id', '=', providerId)
    .where('ended_at', 'is', null)
    .execute();
}

/** An administrator says whose a user of the provider is. */
export async function linkForPerson(
  tx: BoardTransaction,
  caller: Caller,
  providerId: string,
  { personId, subject }: { readonly personId: string; readonly subject: string },
  now: Date,
): Promise<Result<undefined>> {
  const provider = await findProvider(tx, providerId);
  const person = await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst();
  if (provider === null || person === undefined) return refuse('not-found');
  const accountId = await createAccount(tx, { personId, passwordHash: null, by: caller.accountId, now });
  const by = 'administrator' as const;
  const linked = await linkIdentity(tx, { providerId, subject, accountId, by, actor: caller.accountId, now });
  return linked ? done() : refuse('conflict');
}

function about({ boardId }: BoardTransaction, { accountId }: Caller, providerId: string, at: Date) {
  return { boardId, actor: accountId, subject: providerId, at };
}
