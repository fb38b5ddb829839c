import './settings.css';
import { intlTags } from '../../messages/locale.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import { houseStyle } from '../../ui/index.ts';
import { contrast } from '../../ui/theme/contrast.ts';
import { grounds, type Theme } from '../../ui/theme/grounds.ts';

/** What a colour becomes, light and dark, with the contrast it really has. */
export function StylePreview(props: { readonly colour: string; readonly name: string }) {
  const t = useOfficeMessages('settings');
  return (
    <section aria-labelledby="style-preview" className="pw-stack pw-stack--close">
      <h2 id="style-preview">{t.stylePreview}</h2>
      <div className="settings-previews">
        <OneTheme theme="light" label={t.styleLight} {...props} />
        <OneTheme theme="dark" label={t.styleDark} {...props} />
      </div>
    </section>
  );
}

interface OneThemeProps {
  readonly theme: Theme;
  readonly label: string;
  readonly colour: string;
  readonly name: string;
}

function OneTheme({ theme, label, colour, name }: OneThemeProps) {
  const t = useOfficeMessages('settings');
  const tag = intlTags[useLocale()];
  const tokens = houseStyle(colour)[theme];
  const ground = grounds[theme];
  const lowest = Math.min(
    contrast(tokens['on-brand'], tokens.brand),
    contrast(tokens['on-primary'], tokens.primary),
    contrast(tokens['primary-text'], ground.paper),
  );
  const ratio = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(Math.floor(lowest * 10) / 10);
  return (
    <figure className="settings-preview" style={{ background: ground.paper, color: ground.ink }}>
      <div className="settings-preview__band" style={{ background: tokens.brand, color: tokens['on-brand'] }}>
        {name}
      </div>
      <div className="settings-preview__body">
        <figcaption>{label}</figcaption>
        <span
          className="settings-preview__button"
          style={{ background: tokens.primary, color: tokens['on-primary'] }}
        >
          {t.styleButton}
        </span>
        <span className="settings-preview__link" style={{ color: tokens['primary-text'] }}>
          {t.styleLink}
        </span>
        <span className="settings-preview__row" style={{ background: tokens['primary-soft'] }}>
          {t.styleContrast({ ratio })}
        </span>
      </div>
    </figure>
  );
}
