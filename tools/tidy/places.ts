/** TypeScript and JavaScript that people write; generated files are their generator's. */
export const isCode = (path: string): boolean =>
  /\.(ts|tsx|mts|mjs|js)$/.test(path) && !path.endsWith('.gen.ts') && path !== 'database/types.ts';

export const isTest = (path: string): boolean =>
  path.startsWith('tests/') || /\.(test|spec)\.tsx?$/.test(path);

/** Code that exists for tests only: the test kit, contract suites, doubles of providers. */
export const isTestSupport = (path: string): boolean =>
  isTest(path) ||
  path.startsWith('packages/testkit/') ||
  /^adapters\/[^/]+-contract\//.test(path) ||
  /^adapters\/[^/]+\/double\.ts$/.test(path);

export const isTool = (path: string): boolean =>
  path.startsWith('tools/') ||
  /\.config\.(ts|js|mjs)$/.test(path) ||
  /^apps\/[^/]+\/build/.test(path);

/** Runs in a server process of production. */
export const isServer = (path: string): boolean =>
  /^(apps\/api|modules|adapters|packages\/server-kit|packages\/kernel|database)\//.test(path) &&
  !isTestSupport(path);

/** Examples that must fail. They are shown to the rules one at a time, never as our code. */
export const isFixture = (path: string): boolean => path.startsWith('tools/tidy/fixtures/');
