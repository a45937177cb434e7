import { defineConfig } from 'vitest/config';

const anywhere = ['apps', 'packages', 'modules', 'adapters', 'database', 'tests', 'tools'];
const under = (pattern: string) => anywhere.map((folder) => `${folder}/**/${pattern}`);
const never = ['**/node_modules/**', '**/dist/**', 'tests/browser/**', 'tools/tidy/fixtures/**'];

/**
 * Three projects: `unit` needs nothing but Node; `db` (`*.db.test.ts`) works on a PostgreSQL, the
 * one named by ECOM_TEST_ADMIN_URL or a passing one; `launch` starts and kills the whole thing.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: under('*.test.{ts,tsx}'),
          exclude: [...never, '**/*.db.test.ts', 'tests/launch/**'],
        },
      },
      {
        test: {
          name: 'db',
          include: under('*.db.test.ts'),
          exclude: never,
          globalSetup: ['packages/testkit/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'launch',
          include: ['tests/launch/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
