import type { ConsentLanguage } from '@plaatswijs/contract';
import { Fragment } from 'react';
import { consentLanguages, consentLetterWords, dayIn } from '../../messages/consent-letters/index.ts';
import type { Letters } from './consent-queries.ts';

interface LetterProps {
  readonly school: string;
  /** Where the code is typed. */
  readonly address: string;
  readonly letter: Letters['letters'][number];
  /** One or two; with two the letter says everything twice, and the code once. */
  readonly languages: readonly ConsentLanguage[];
}

/** One letter on a page of its own: whose it is, who it is about, what is asked, the address, the code and the same as a picture. */
export function Letter({ school, address, letter, languages }: LetterProps) {
  return (
    <article className="letter" aria-label={letter.answerer}>
      <header className="letter__head" lang="nl">
        <strong>{school}</strong>
        <span>
          {letter.children
            .map(({ name, group }) => (group === null ? name : `${name}, ${group}`))
            .join(' · ')}
        </span>
      </header>
      <p className="letter__whose">
        <bdi>{letter.answerer}</bdi>
      </p>
      <div className={languages.length > 1 ? 'letter__texts letter__texts--two' : 'letter__texts'}>
        {languages.map((language) => (
          <Text key={language} language={language} letter={letter} />
        ))}
      </div>
      <div className="letter__way">
        <div>
          <Step languages={languages} step="open" />
          <p className="letter__address" dir="ltr">
            <Address address={address} />
          </p>
          <Step languages={languages} step="type" />
          <p className="letter__code" dir="ltr">
            {letter.code}
          </p>
        </div>
        <figure className="letter__qr">
          <img src={`data:image/svg+xml;utf8,${encodeURIComponent(letter.qrCode)}`} alt="" />
          <figcaption>
            <Step languages={languages} step="scan" />
          </figcaption>
        </figure>
      </div>
      <footer className="letter__foot">
        {languages.map((language) => (
          <p key={language} lang={language} dir={consentLanguages[language].direction}>
            {consentLetterWords[language].until(dayIn(language, letter.expiresOn))}{' '}
            {consentLetterWords[language].secret}
          </p>
        ))}
      </footer>
    </article>
  );
}

/** To be typed over: without what every browser puts before it, and broken only where it has a stroke. */
function Address({ address }: Pick<LetterProps, 'address'>) {
  const parts = address.replace(/^https?:\/\//, '').split(/(?<=[/-])/);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address never change places
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}

function Text({ language, letter }: Pick<LetterProps, 'letter'> & { readonly language: ConsentLanguage }) {
  const words = consentLetterWords[language];
  const isGuardian = letter.capacity === 'guardian';
  return (
    <div lang={language} dir={consentLanguages[language].direction} className="letter__text">
      <h2>{words.title}</h2>
      <p>{isGuardian ? words.greeting : words.greetingSelf}</p>
      <p>{isGuardian ? words.asks : words.asksSelf}</p>
      <p>{isGuardian ? words.no : words.noSelf}</p>
      <p>{words.choose}</p>
      <p>{words.help}</p>
    </div>
  );
}

function Step(props: {
  readonly languages: readonly ConsentLanguage[];
  readonly step: 'open' | 'type' | 'scan';
}) {
  return props.languages.map((language) => (
    <p key={language} lang={language} dir={consentLanguages[language].direction}>
      {consentLetterWords[language][props.step]}
    </p>
  ));
}
