import { useOfficeMessages } from '../../messages/office.ts';
import { Badge, Disclosure } from '../../ui/index.ts';
import type { LetterTemplate } from './letter-template-queries.ts';

/** The fields of a template: what each is, who fills it in, and which cannot be missed. */
export function LetterFields({ template }: { readonly template: LetterTemplate }) {
  const t = useOfficeMessages('letters');
  return (
    <Disclosure title={t.fieldsTitle} level={2}>
      <p>{t.fieldsText}</p>
      <ul className="pw-rows">
        {template.fields.map(({ field, written, needed, filled }) => (
          <li key={field} className="pw-rows__row">
            <span className="pw-rows__words">
              <span>
                <code>{written}</code> {t.fields[field]}
              </span>
              <span className="pw-muted pw-small">{t.fieldFilled[filled]}</span>
            </span>
            {needed ? <Badge tone="act">{t.fieldNeeded}</Badge> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
