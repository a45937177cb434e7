import { parseArgs } from 'node:util';
import { startSimulator } from './simulator.ts';

/**
 * The simulator as a process of its own:
 * `node adapters/mobile-money-simulator/main.ts [--port n] [--journal file]`.
 * Prints one line of JSON when it listens, and ends on SIGTERM or SIGINT.
 */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, journal: { type: 'string' } },
});
const simulator = await startSimulator({
  port: Number(values.port),
  journalPath: values.journal ?? null,
});
process.stdout.write(`${JSON.stringify({ event: 'listening', url: simulator.baseUrl })}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void simulator.close());
}
