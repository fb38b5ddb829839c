import type { Matching, ProviderPreset, Restriction } from './provider.ts';

/** What a provider said about who signed in: the ID token, and the userinfo endpoint for what is not in it. */
export type Claims = Readonly<Record<string, unknown>>;

/** What differs from one kind of provider to the next. `docs/sign-in.md` says the same to who sets it up. */
export interface Preset {
  /** The issuer when it follows from the rest. */
  readonly issuer: (restriction: Restriction) => string | null;
  readonly scope: string;
  /** The one restriction this kind needs; null where there need be none. */
  readonly needs: keyof Restriction | null;
  /** Whether this user belongs to an organisation that may come in. */
  readonly admits: (claims: Claims, restriction: Restriction) => boolean;
  /** The provider's lasting key of this user, within this provider. Never an e-mail address: those move on. */
  readonly subjectOf: (claims: Claims) => string | null;
  /** An e-mail address that the provider vouches for. */
  readonly verifiedEmail: ((claims: Claims) => string | null) | null;
}

export const presets: Readonly<Record<ProviderPreset, Preset>> = {
  // `uid` is unique within a school, so the school's BRIN is part of the key.
  entree: {
    issuer: () => null,
    scope: 'openid',
    needs: 'brins',
    admits: (claims, { brins = [] }) => {
      const brin = brinIn(claims);
      return brin !== null && (brins.includes(brin) || brins.includes(brin.slice(0, 4)));
    },
    subjectOf: (claims) => {
      const [brin, uid] = [brinIn(claims), textIn(claims, 'uid')];
      return brin === null || uid === null ? null : `${brin}:${uid}`;
    },
    verifiedEmail: null,
  },
  // `oid` is the user in the directory; `sub` differs per application. An address counts only with `xms_edov`.
  microsoft: {
    issuer: ({ tenant }) =>
      tenant === undefined ? null : `https://login.microsoftonline.com/${tenant}/v2.0`,
    scope: 'openid profile email',
    needs: 'tenant',
    admits: (claims, { tenant }) =>
      tenant !== undefined && textIn(claims, 'tid')?.toLowerCase() === tenant.toLowerCase(),
    subjectOf: (claims) => textIn(claims, 'oid'),
    verifiedEmail: (claims) =>
      [true, 1, '1', 'true'].some((yes) => claims['xms_edov'] === yes) ? textIn(claims, 'email') : null,
  },
  google: {
    issuer: () => 'https://accounts.google.com',
    scope: 'openid email',
    needs: 'domain',
    admits: (claims, { domain }) => domain !== undefined && textIn(claims, 'hd') === domain,
    subjectOf: (claims) => textIn(claims, 'sub'),
    verifiedEmail: (claims) => (claims['email_verified'] === true ? textIn(claims, 'email') : null),
  },
  other: {
    issuer: () => null,
    scope: 'openid email',
    needs: null,
    admits: (claims, { claim }) =>
      claim === undefined || textsIn(claims, claim.name).some((text) => claim.values.includes(text)),
    subjectOf: (claims) => textIn(claims, 'sub'),
    verifiedEmail: (claims) => (claims['email_verified'] === true ? textIn(claims, 'email') : null),
  },
};

/** The roster's key of somebody, from the claim that was agreed on. */
export function rosterKeyIn(claims: Claims, { roster }: Matching): string | null {
  return roster === undefined ? null : textIn(claims, roster.claim);
}

function brinIn(claims: Claims): string | null {
  const brin = textIn(claims, 'nlEduPersonHomeOrganizationId')?.toUpperCase() ?? '';
  return /^[0-9]{2}[A-Z]{2}([0-9]{2})?$/.test(brin) ? brin : null;
}

/** One text; null when it is missing, empty, too long, or more than one. */
function textIn(claims: Claims, name: string): string | null {
  const [text, ...more] = textsIn(claims, name);
  return text === undefined || more.length > 0 ? null : text;
}

function textsIn(claims: Claims, name: string): readonly string[] {
  const value = claims[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((text) => typeof text === 'string' && text !== '' && text.length <= 300).map(String);
}
