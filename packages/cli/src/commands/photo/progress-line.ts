/** How far a long command is, on standard error: one line that changes on a terminal, now and then a line elsewhere. */
export function progressLine(all: number): { readonly step: () => void; readonly end: () => void } {
  const { stderr } = process;
  const every = stderr.isTTY ? 1 : 25;
  let done = 0;
  const text = () => `${done}/${all}`;
  return {
    step: () => {
      done += 1;
      if (done % every !== 0 && done !== all) return;
      stderr.write(stderr.isTTY ? `\r${text()}` : `${text()}\n`);
    },
    end: () => {
      if (stderr.isTTY && done > 0) stderr.write('\n');
    },
  };
}
