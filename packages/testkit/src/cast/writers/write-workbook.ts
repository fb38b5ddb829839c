import { strToU8, zipSync } from 'fflate';
import type { DemonstrationBoard } from '../demonstration.ts';
import { pupilRows } from './write-table.ts';

const birthColumn = 5;

/** The pupils of a school as an Excel workbook, with birth dates as Excel keeps them: days since the end of 1899. */
export function writeWorkbook(board: DemonstrationBoard, school: string): Uint8Array {
  const rows = pupilRows(board, school).map((row, at) => {
    const cells = row.map((value, column) => {
      if (value === null) return '';
      const place = `${columnName(column)}${at + 1}`;
      if (at > 0 && column === birthColumn) return `<c r="${place}" s="1"><v>${serialOf(value)}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Leerlingen" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml', 'styles', 'styles.xml'),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)])),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relations(...pairs: readonly string[]): string {
  const entries = pairs.flatMap((kind, at) =>
    at % 2 === 1
      ? []
      : `<Relationship Id="rId${at / 2 + 1}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${pairs[at + 1]}"/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

function serialOf(dutchDate: string): number {
  const day = dutchDate.split('-').toReversed().join('-');
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
