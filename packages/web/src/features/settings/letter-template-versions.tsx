import './settings.css';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, Disclosure } from '../../ui/index.ts';
import type { LetterTemplate } from './letter-template-queries.ts';

interface LetterTemplateVersionsProps {
  readonly template: LetterTemplate;
  /** Puts an older text in the form; without it they are only read. */
  readonly onUse?: ((text: { readonly subject: string; readonly body: string }) => void) | undefined;
}

/** Every text a template had, and the one that comes with the program. None of them ever changes. */
export function LetterTemplateVersions({ template, onUse }: LetterTemplateVersionsProps) {
  const t = useOfficeMessages('letters');
  const f = useFormats();
  return (
    <>
      {template.versions.length === 0 ? null : (
        <Disclosure title={t.versions({ count: template.versions.length })} level={2}>
          <div className="pw-stack">
            {template.versions.map((one) => (
              <section key={one.version} className="pw-stack pw-stack--close">
                <h3 className="pw-h3">
                  {t.version({ version: one.version, moment: f.moment(one.madeAt), name: one.madeBy.name })}
                </h3>
                {one.reset ? <p>{t.versionReset}</p> : null}
                <p lang="nl">{one.subject}</p>
                <p lang="nl" className="settings-letter__text">
                  {one.body}
                </p>
                {onUse === undefined ? null : (
                  <div>
                    <Button
                      look="quiet"
                      aria-label={t.versionUseNamed({ version: one.version })}
                      onPress={() => onUse({ subject: one.subject, body: one.body })}
                    >
                      {t.versionUse}
                    </Button>
                  </div>
                )}
              </section>
            ))}
          </div>
        </Disclosure>
      )}
      {template.own ? (
        <Disclosure title={t.standard} level={2}>
          <p lang="nl">{template.standard.subject}</p>
          <p lang="nl" className="settings-letter__text">
            {template.standard.body}
          </p>
        </Disclosure>
      ) : null}
    </>
  );
}
