import type { ReportImages as ImagesModel } from '../page-models-report.ts';
import type { ReportWords } from '../report-words.ts';
import { ReadButton } from './read-button.tsx';
import { ReportNumbers } from './report-help.tsx';

interface ImagesProps {
  readonly t: ReportWords;
  readonly images: ImagesModel;
}

/** What not to do with an image of a minor, what to do instead, and whom to call. */
export function ReportImages({ t, images }: ImagesProps) {
  const { say } = t;
  return (
    <>
      <section aria-labelledby="images" className="report-images" data-read>
        <h2 id="images" data-say>
          {say.images.title}
        </h2>
        {images.notKnown ? <p data-say>{say.images.notKnown}</p> : null}
        <ul className="pub-lines">
          {say.images.lines.map((line) => (
            <li key={line} data-say>
              {line}
            </li>
          ))}
        </ul>
        <Override t={t} images={images} />
        <p data-say>{say.images.kind}</p>
        <p data-say>
          <strong>{say.images.nothingSent}</strong>
        </p>
        <ReadButton t={t} about="images" />
      </section>
      <ReportNumbers t={t} help={images.help} title={say.images.callTitle} />
    </>
  );
}

/** Where the school's own protocol asks for a screenshot: that it does not hold here, with the article. */
function Override({ t, images: { screenshot } }: ImagesProps) {
  if (screenshot === null) return null;
  const { article, says, href } = screenshot;
  return (
    <div className="report-images__override">
      <p data-say>{t.say.images.override({ article })}</p>
      <p className="pw-small">
        {t.say.images.overrideSays}{' '}
        <a className="pw-link" href={href}>
          {t.say.images.toArticle({ article })}
        </a>
        {`. ${says[t.language]}`}
      </p>
    </div>
  );
}
