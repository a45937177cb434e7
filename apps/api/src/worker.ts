import { run } from './run.ts';

/** The process of the outbox and the timed work. Several share the load. */
await run({ serves: false, works: true });
