import { useOfficeMessages } from '../../../messages/office.ts';
import { Disclosure } from '../../../ui/index.ts';
import { useOpenCase } from '../open-case.ts';
import { type CaseLetter, letterHref } from './letter-queries.ts';

const formats = ['pdf', 'docx'] as const;

/** The letter as files, to print, send or work on. */
export function SaveLetter({ letter }: { readonly letter: CaseLetter }) {
  const t = useOfficeMessages('letters');
  const { school, it } = useOpenCase();
  const words = { pdf: t.savePdf, docx: t.saveDocx };
  const called = { kind: t.kinds[letter.kind], name: letter.addressee.name };
  return (
    <>
      <div className="pw-row">
        {formats.map((format) => (
          <a
            key={format}
            className="pw-button pw-button--secondary"
            href={letterHref(school.id, it.id, letter.id, format)}
            aria-label={t.saveNamed({ save: words[format], ...called })}
            download
          >
            <span>{words[format]}</span>
          </a>
        ))}
        <span className="pw-muted pw-small">{t.saveRecorded}</span>
      </div>
      {letter.files.length === 0 ? null : (
        <Disclosure title={t.kept} level={4}>
          <ul className="pw-plain-list pw-muted pw-small">
            {letter.files.map(({ format, digest }) => (
              <li key={format}>
                {t.digest({ format: format.toUpperCase() })}: <code className="cases__digest">{digest}</code>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
