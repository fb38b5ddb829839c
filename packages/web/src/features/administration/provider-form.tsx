import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, FormErrorSummary, RadioGroup, TextField } from '../../ui/index.ts';
import { type Provider, useBoardChange } from './board-queries.ts';
import {
  asksIssuer,
  draftOf,
  type Preset,
  type ProviderDraft,
  sentProvider,
  wrongProvider,
} from './provider-draft.ts';

const presets: readonly Preset[] = ['entree', 'microsoft', 'google', 'other'];

/** The fields of one provider, with what its kind asks. */
export function ProviderForm(props: { readonly provider: Provider | null; readonly onClose: () => void }) {
  const { provider, onClose } = props;
  const t = useOfficeMessages('administration');
  const form = useForm<ProviderDraft>(draftOf(provider));
  const { values, change, errorOf } = form;
  const save = useBoardChange(
    async (preset: Preset) => {
      const body = sentProvider(values, provider);
      if (provider !== null) {
        const params = { path: { providerId: provider.id } };
        return orThrow(await api.PATCH('/api/v1/identity-providers/{providerId}', { params, body }));
      }
      const issuer = asksIssuer(preset) ? { issuer: values.issuer.trim() } : {};
      return orThrow(await api.POST('/api/v1/identity-providers', { body: { ...body, ...issuer, preset } }));
    },
    { said: t.providerSaved, after: onClose },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(wrongProvider(values, t)) && values.preset !== null) save.mutate(values.preset);
  };
  const text = (
    id: string,
    name: 'name' | 'issuer' | 'clientId' | 'clientSecret' | 'brins' | 'tenant' | 'domain',
  ) => ({
    id,
    value: values[name],
    onChange: (typed: string) => change({ [name]: typed }),
    error: errorOf(id),
    spellCheck: 'false' as const,
  });
  const { preset } = values;
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={save.error}
        words={{ 'issuer-not-usable': t.providerNotUsable, 'restriction-missing': t.providerRestriction }}
      />
      {provider === null ? (
        <RadioGroup<Preset>
          id="provider-preset"
          label={t.providerPreset}
          options={presets.map((value) => ({ value, label: t.presets[value], help: t.presetHelp[value] }))}
          value={preset}
          onChange={(chosen) =>
            change({
              preset: chosen,
              ...(values.name === '' && chosen !== 'other' ? { name: t.presets[chosen] } : {}),
            })
          }
          error={errorOf('provider-preset')}
        />
      ) : null}
      {preset === null ? null : (
        <>
          <TextField
            {...text('provider-name', 'name')}
            label={t.providerName}
            help={t.providerNameHelp}
            maxLength={60}
          />
          {provider === null && asksIssuer(preset) ? (
            <TextField
              {...text('provider-issuer', 'issuer')}
              label={t.providerIssuer}
              help={t.providerIssuerHelp}
              type="url"
              maxLength={300}
            />
          ) : null}
          <TextField
            {...text('provider-client', 'clientId')}
            label={t.providerClientId}
            help={t.providerClientIdHelp}
            maxLength={300}
          />
          <TextField
            {...text('provider-secret', 'clientSecret')}
            label={t.providerSecret}
            help={provider?.hasSecret === true ? t.providerSecretKeep : t.providerSecretHelp}
            optional
            type="password"
            autoComplete="off"
            maxLength={500}
          />
          {preset === 'entree' ? (
            <TextField
              {...text('provider-brins', 'brins')}
              label={t.providerBrins}
              help={t.providerBrinsHelp}
            />
          ) : null}
          {preset === 'microsoft' ? (
            <TextField
              {...text('provider-tenant', 'tenant')}
              label={t.providerTenant}
              help={t.providerTenantHelp}
            />
          ) : null}
          {preset === 'google' ? (
            <TextField
              {...text('provider-domain', 'domain')}
              label={t.providerDomain}
              help={t.providerDomainHelp}
            />
          ) : null}
          {preset === 'entree' ? null : (
            <Checkbox
              label={t.providerEmail}
              help={t.providerEmailHelp}
              isSelected={values.verifiedEmail}
              onChange={(verifiedEmail) => change({ verifiedEmail })}
            />
          )}
          <Checkbox
            label={t.providerFactor}
            help={t.providerFactorHelp}
            isSelected={values.givesSecondFactor}
            onChange={(givesSecondFactor) => change({ givesSecondFactor })}
          />
        </>
      )}
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {provider === null ? t.providerAdd : t.save}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
