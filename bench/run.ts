import { discordFigures } from './discord.ts';
import { log } from './log.ts';
import { message } from './message.ts';
import { pages } from './pages.ts';
import { start } from './start.ts';

/** Runs every benchmark and prints the median and the slow end of each: `npm run bench`. Nothing is asserted: a bench is no test. */
for (const bench of [pages, message, log, start]) {
  await bench.run();
  process.stdout.write(`\n${bench.name ?? ''}\n`);
  console.table(
    bench.tasks.map(({ name, result }) =>
      'latency' in result
        ? {
            what: name,
            'median ms': round(result.latency.p50),
            'p99 ms': round(result.latency.p99),
            runs: result.latency.samplesCount,
          }
        : { what: name, 'median ms': 'failed' },
    ),
  );
}

process.stdout.write('\nthe whole bot in the double of Discord; it waits 100 ms for the end of a burst\n');
console.table(await discordFigures());

function round(value: number): number {
  return Number(value.toPrecision(3));
}
