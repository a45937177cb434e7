import { startStack } from '../launch/stack.ts';
import { makeTempState } from '../launch/temp-state.ts';
import { openVisitor, type Visitor } from './visitor.ts';
import { type Step, walk } from './walk.ts';

/**
 * `npm run demo:check`: plays the README's walk in a browser against what `npm start` starts on an
 * empty database, and takes the README's pictures unless told `--no-pictures`. Fails when a step
 * does, or when the browser complains on the way.
 */
async function main(): Promise<void> {
  const state = await makeTempState();
  try {
    const stack = await startStack({ stateDir: state.dir, shop: true });
    try {
      const visitor = await openVisitor(stack, {
        pictures: !process.argv.includes('--no-pictures'),
      });
      await play(visitor, stack.siteUrl).finally(visitor.leave);
    } finally {
      await stack.stop();
    }
  } finally {
    await state.remove();
  }
}

async function play(visitor: Visitor, siteUrl: string): Promise<void> {
  let failed: Step | undefined;
  for (const [index, step] of walk.entries()) {
    const began = performance.now();
    try {
      await step.take(visitor, siteUrl);
      console.log(
        `✓ ${index + 1}. ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
      );
    } catch (error) {
      console.log(
        `✗ ${index + 1}. ${step.name}\n${error instanceof Error ? error.message : error}`,
      );
      failed = step;
      break;
    }
  }
  for (const complaint of visitor.complaints) console.log(`✗ the browser says: ${complaint}`);
  const done = failed ? walk.indexOf(failed) : walk.length;
  console.log(`\ndemo: ${done} of ${walk.length} steps, ${visitor.complaints.length} complaints`);
  process.exitCode = failed || visitor.complaints.length > 0 ? 1 : 0;
}

await main();
process.exit();
