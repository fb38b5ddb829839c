/** Where the figures go. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A section's title. */
export function printTitle(title: string): void {
  print();
  print(title);
  print('-'.repeat(title.length));
}

/** Rows with their first column to the left and the rest to the right, as wide as they need. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    print(`  ${cells.join('  ').trimEnd()}`);
  }
}

/** A time in microseconds, as somebody reads it. */
export function microseconds(time: number): string {
  return time < 100 ? `${time.toFixed(1)} µs` : `${Math.round(time).toLocaleString('en-GB')} µs`;
}

/** Whether a requirement is met, in capitals where it is not. */
export function verdict(met: boolean): string {
  return met ? 'met' : 'NOT MET';
}
