import { test as base, expect } from '@playwright/test';

interface Watch {
  readonly watch: undefined;
}

/** In every test: no uncaught error and nothing that the content policy had to refuse. */
export const test = base.extend<Watch>({
  watch: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (fault) => faults.push(String(fault.error())));
      context.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
