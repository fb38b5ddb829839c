import { Download, Printer } from 'lucide-react';
import { saveCsv } from '../../app/csv.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';
import { figuresCsv, type NamedFigures } from './figures-csv.ts';
import { useFigureWords } from './use-figure-words.ts';

/** Buttons to print the figures, and to save them for a spreadsheet. */
export function TakeAlong({ year, all }: { readonly year: number; readonly all: readonly NamedFigures[] }) {
  const t = useOfficeMessages('figures');
  const wordsOf = useFigureWords();
  const name = t.yearName({ year });
  const save = () => {
    const { within, later, waiting, axis } = t;
    const words = {
      ...t.csv,
      cases: t.casesTitle,
      answers: t.answersTitle,
      measures: t.measuresTitle,
      axis,
      within,
      later,
      waiting,
      wordsOf,
    };
    saveCsv(t.csv.file({ year: name }), figuresCsv(name, all, words));
  };
  return (
    <div className="figures__take pw-row">
      <Button icon={<Download aria-hidden size={20} />} onPress={save}>
        {t.download}
      </Button>
      <Button icon={<Printer aria-hidden size={20} />} onPress={() => window.print()}>
        {t.print}
      </Button>
    </div>
  );
}
