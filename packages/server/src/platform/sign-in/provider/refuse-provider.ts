import type { Issue } from '../../http/index.ts';
import type { Site } from '../ports.ts';
import { isIssuer } from './issuer.ts';
import { presets } from './presets.ts';
import type { Provider } from './provider.ts';

/**
 * Everything that is wrong with the settings of a provider. A kind that serves many organisations must say which one may
 * come in; and a restriction of another kind would look as if it did something.
 */
export function refuseProvider(
  { preset, issuer, restriction, matching }: Pick<Provider, 'preset' | 'issuer' | 'restriction' | 'matching'>,
  site: Pick<Site, 'publicUrl'>,
): readonly Issue[] {
  const { needs, verifiedEmail } = presets[preset];
  const issues: Issue[] = [];
  if (!isIssuer(issuer, site)) issues.push({ at: '/body/issuer', code: 'issuer-not-usable' });
  const wanted = needs === null ? undefined : restriction[needs];
  if (needs !== null && (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0))) {
    issues.push({ at: `/body/restriction/${needs}`, code: 'restriction-missing' });
  }
  for (const key of Object.keys(restriction)) {
    if (key !== (needs ?? 'claim'))
      issues.push({ at: `/body/restriction/${key}`, code: 'not-for-this-kind' });
  }
  if (matching.verifiedEmail === true && verifiedEmail === null) {
    issues.push({ at: '/body/matching/verifiedEmail', code: 'not-for-this-kind' });
  }
  return issues;
}
