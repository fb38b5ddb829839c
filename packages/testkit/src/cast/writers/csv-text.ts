/** Rows as the text of a CSV file, quoted where needed, with the line ends of Windows. */
export function csvText(rows: readonly (readonly (string | null)[])[], delimiter: string): string {
  const cell = (value: string | null) => {
    const text = value ?? '';
    return /["\n\r;,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}
