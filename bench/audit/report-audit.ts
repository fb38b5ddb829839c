import { verifyAuditOf } from '@plaatswijs/server/testing';
import { print, printTitle, verdict } from '../print.ts';
import { quantile } from '../stopwatch.ts';
import { fillChain } from './filled-chain.ts';

/** Events that are to be checked in a second. */
const wanted = 200_000;

/** How many events of a chain are read from the database and checked in a second. */
export async function reportAudit(events: number, rounds: number): Promise<void> {
  printTitle(`Following a chain of ${events.toLocaleString('en-GB')} events`);
  const chain = await fillChain(events);
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const found = await verifyAuditOf(chain.database, chain.boardId);
    if (!found.ok || found.events !== events) throw new Error('the chain is not whole');
    rates.push(events / ((performance.now() - began) / 1000));
  }
  await chain.close();
  const rate = quantile(rates, 0.5);
  const shown = Math.round(rate).toLocaleString('en-GB');
  print(`  ${shown} events a second, at least ${wanted.toLocaleString('en-GB')}: ${verdict(rate >= wanted)}`);
}
