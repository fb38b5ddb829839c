import { useFormats } from '../../messages/use-messages.tsx';
import { DescriptionList } from '../../ui/index.ts';
import type { MyReport } from './my-report-queries.ts';
import { useReportWords } from './use-report-words.ts';

/** What somebody told, as they told it, and what they sent along. */
export function ReportTold({ report }: { readonly report: MyReport }) {
  const { reading, tell } = useReportWords();
  const f = useFormats();
  const { told, files, receivedAt } = report;
  const lines = [
    { term: tell.what, text: told.what },
    { term: tell.place, text: told.place === null ? '' : tell.places[told.place] },
    { term: tell.placeMore, text: told.where },
    { term: tell.link, text: told.link },
    { term: tell.linkNote, text: told.linkNote },
    { term: tell.when, text: told.when },
    { term: tell.day, text: told.day === null ? '' : f.longDay(told.day) },
    { term: tell.people, text: told.people },
  ].filter(({ text }) => text !== '');
  return (
    <section aria-labelledby="my-report-told" className="pw-stack pw-stack--close">
      <h2 id="my-report-told">{reading.toldTitle}</h2>
      <p className="pw-muted">{reading.toldOn(f.longDay(receivedAt))}</p>
      <DescriptionList
        items={lines.map(({ term, text }) => ({
          term,
          value: (
            <span className="my-reports__text" dir="auto">
              {text}
            </span>
          ),
        }))}
      />
      {files.length === 0 ? null : (
        <>
          <h3>{reading.filesTitle}</h3>
          <ul>
            {files.map(({ kind, name, at }, index) => (
              // Two may have the same name.
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing comes between
              <li key={index}>
                <bdi>{name}</bdi>, {reading.fileKinds[kind]}, {f.longDay(at)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
