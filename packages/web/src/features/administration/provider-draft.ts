import type { AdministrationMessages } from '../../messages/nl/office/administration.ts';
import type { FormError } from '../../ui/index.ts';
import type { NewProvider, Provider } from './board-queries.ts';

/** A kind of provider. */
export type Preset = Provider['preset'];

/** A provider while it is being filled in. */
export interface ProviderDraft {
  readonly preset: Preset | null;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly brins: string;
  readonly tenant: string;
  readonly domain: string;
  readonly verifiedEmail: boolean;
  readonly givesSecondFactor: boolean;
}

/** What stands there already, or nothing for a new one. */
export function draftOf(provider: Provider | null): ProviderDraft {
  return {
    preset: provider?.preset ?? null,
    name: provider?.name ?? '',
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    clientSecret: '',
    brins: provider?.restriction.brins?.join(', ') ?? '',
    tenant: provider?.restriction.tenant ?? '',
    domain: provider?.restriction.domain ?? '',
    verifiedEmail: provider?.matching.verifiedEmail ?? false,
    givesSecondFactor: provider?.givesSecondFactor ?? false,
  };
}

/** Presets whose issuer doesn't follow from the rest. */
export function asksIssuer(preset: Preset | null): boolean {
  return preset === 'entree' || preset === 'other';
}

const brinsIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((brin) => brin !== '');

function restrictionOf(draft: ProviderDraft): NewProvider['restriction'] {
  if (draft.preset === 'entree') return { brins: brinsIn(draft.brins) };
  if (draft.preset === 'microsoft') return { tenant: draft.tenant.trim().toLowerCase() };
  if (draft.preset === 'google') return { domain: draft.domain.trim().toLowerCase() };
  return {};
}

/** What a request holds of a draft; what of the old one isn't on screen is kept. */
export function sentProvider(draft: ProviderDraft, before: Provider | null) {
  const secret = draft.clientSecret;
  const { verifiedEmail: _, ...matching } = before?.matching ?? {};
  const keepsRestriction = draft.preset === 'other' && before !== null;
  return {
    name: draft.name.trim(),
    clientId: draft.clientId.trim(),
    ...(secret === '' ? {} : { clientSecret: secret }),
    restriction: keepsRestriction ? before.restriction : restrictionOf(draft),
    matching: { ...matching, ...(draft.verifiedEmail ? { verifiedEmail: true } : {}) },
    givesSecondFactor: draft.givesSecondFactor,
  };
}

/** What is missing or can't be, by the id of its field. */
export function wrongProvider(draft: ProviderDraft, t: AdministrationMessages): readonly FormError[] {
  const { preset } = draft;
  if (preset === null) return [{ field: 'provider-preset', message: t.providerPresetMissing }];
  const wrong = (is: boolean, field: string, message: string): FormError[] =>
    is ? [{ field, message }] : [];
  const brins = brinsIn(draft.brins);
  const soundBrins = brins.length > 0 && brins.every((brin) => /^\d{2}[A-Z]{2}(\d{2})?$/.test(brin));
  return [
    ...wrong(draft.name.trim() === '', 'provider-name', t.providerNameMissing),
    ...wrong(
      asksIssuer(preset) && !/^https?:\/\/\S+$/.test(draft.issuer.trim()),
      'provider-issuer',
      t.providerIssuerWrong,
    ),
    ...wrong(draft.clientId.trim() === '', 'provider-client', t.providerClientIdMissing),
    ...wrong(
      draft.clientSecret !== '' && draft.clientSecret.length < 8,
      'provider-secret',
      t.providerSecretShort,
    ),
    ...wrong(preset === 'entree' && !soundBrins, 'provider-brins', t.providerBrinsWrong),
    ...wrong(
      preset === 'microsoft' && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(draft.tenant.trim()),
      'provider-tenant',
      t.providerTenantWrong,
    ),
    ...wrong(
      preset === 'google' && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(draft.domain.trim()),
      'provider-domain',
      t.providerDomainWrong,
    ),
  ];
}
