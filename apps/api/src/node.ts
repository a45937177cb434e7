import { run } from './run.ts';

/** The HTTP process. Run as many as there are cores to serve; `worker.ts` sends what they leave. */
await run({ serves: true, works: false });
