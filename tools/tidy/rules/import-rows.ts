/** One row of the import table. `own` is the first two segments of the importing file's path. */
export interface Row {
  readonly from: string;
  readonly matches: RegExp;
  may(to: string, own: string): boolean;
  /** Which npm packages and Node modules are allowed; among `any`, review chooses. */
  readonly external: 'any' | readonly string[];
}

const kernel = (to: string): boolean => to.startsWith('packages/kernel/');
const serverKit = (to: string): boolean => to.startsWith('packages/server-kit/');
const databaseTypes = (to: string): boolean => to === 'database/types.ts';
const faceOfModule = (to: string): boolean => /^modules\/[^/]+\/index\.ts$/.test(to);
const inAny = (to: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => to.startsWith(`${folder}/`));

/** The first row that matches a path is its row. A path without one is not in the table. */
const rows: readonly Row[] = [
  {
    from: 'packages/kernel',
    matches: /^packages\/kernel\//,
    may: (to) => kernel(to),
    external: [],
  },
  {
    from: 'a shared browser package',
    matches: /^packages\/(ui|map|i18n|api-client)\//,
    may: (to, own) => kernel(to) || inAny(to, own),
    external: 'any',
  },
  {
    from: 'packages/dash',
    matches: /^packages\/dash\//,
    may: (to, own) =>
      kernel(to) || inAny(to, own, 'packages/ui', 'packages/api-client', 'packages/i18n'),
    external: 'any',
  },
  {
    from: 'packages/server-kit',
    matches: /^packages\/server-kit\//,
    may: (to, own) => kernel(to) || databaseTypes(to) || inAny(to, own),
    external: 'any',
  },
  {
    from: 'packages/testkit',
    matches: /^packages\/testkit\//,
    may: (to) => !inAny(to, 'apps/client', 'apps/drivers', 'apps/business', 'apps/admin'),
    external: 'any',
  },
  {
    from: 'apps/api',
    matches: /^apps\/api\//,
    may: (to, own) => inAny(to, own, 'modules', 'adapters', 'packages', 'database'),
    external: 'any',
  },
  {
    from: 'a browser app',
    matches: /^apps\/(client|drivers|business|admin)\//,
    may: (to, own) =>
      kernel(to) ||
      inAny(
        to,
        own,
        'packages/ui',
        'packages/dash',
        'packages/map',
        'packages/api-client',
        'packages/i18n',
      ),
    external: 'any',
  },
  {
    from: "a module's domain",
    matches: /^modules\/[^/]+\/domain\//,
    may: (to, own) => kernel(to) || inAny(to, `${own}/domain`),
    // Hashes and signatures are arithmetic: a domain may compute them.
    external: ['node:crypto'],
  },
  {
    from: "a module's store",
    matches: /^modules\/[^/]+\/store\//,
    may: (to, own) =>
      kernel(to) ||
      serverKit(to) ||
      databaseTypes(to) ||
      inAny(to, `${own}/domain`, `${own}/store`),
    external: 'any',
  },
  {
    from: "a module's use-cases",
    matches: /^modules\/[^/]+\/use-cases\//,
    may: (to, own) =>
      kernel(to) ||
      serverKit(to) ||
      faceOfModule(to) ||
      to === `${own}/ports.ts` ||
      to === `${own}/events.ts` ||
      inAny(to, `${own}/domain`, `${own}/store`, `${own}/use-cases`),
    external: 'any',
  },
  {
    from: "a module's routes and jobs",
    matches: /^modules\/[^/]+\/(http|jobs)(\.ts$|\/)/,
    may: (to, own) =>
      kernel(to) ||
      serverKit(to) ||
      inAny(to, `${own}/use-cases`, `${own}/domain`, `${own}/http`, `${own}/jobs`) ||
      isFaceFile(to, own),
    external: 'any',
  },
  {
    from: "a module's ports and events",
    matches: /^modules\/[^/]+\/(ports|events)\.ts$/,
    may: (to, own) => kernel(to) || serverKit(to) || inAny(to, `${own}/domain`),
    external: 'any',
  },
  {
    from: "a module's face",
    matches: /^modules\/[^/]+\/[^/]+$/,
    may: (to, own) => kernel(to) || serverKit(to) || inAny(to, own) || faceOfModule(to),
    external: 'any',
  },
  {
    from: 'a bus adapter',
    matches: /^adapters\/bus-[^/]+\//,
    may: (to, own) => kernel(to) || serverKit(to) || inAny(to, own),
    external: 'any',
  },
  {
    from: 'an adapter',
    matches: /^adapters\//,
    may: (to, own) =>
      kernel(to) ||
      /^modules\/[^/]+\/ports\.ts$/.test(to) ||
      inAny(to, own, 'adapters/provider-http'),
    external: 'any',
  },
  {
    from: 'database',
    matches: /^database\//,
    may: (to) => kernel(to) || inAny(to, 'database'),
    external: 'any',
  },
];

/** Files at the root of a module that its routes share with its face: ports, events, settings. */
const isFaceFile = (to: string, own: string): boolean =>
  /^[a-z-]+\.ts$/.test(to.slice(own.length + 1)) && to.startsWith(`${own}/`);

/** Whom a module may call. `notifications` and `analytics` only hear events. */
export const moduleOrder: Readonly<Record<string, readonly string[]>> = {
  auth: [],
  payments: ['auth'],
  places: ['auth'],
  promotions: ['auth', 'payments', 'places'],
  marketplace: ['auth', 'payments', 'places', 'promotions'],
  transport: ['auth', 'payments', 'places', 'promotions'],
  notifications: [],
  analytics: [],
};

export const rowOf = (path: string): Row | undefined =>
  rows.find(({ matches }) => matches.test(path));
