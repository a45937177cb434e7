export { type Api, type ApiOptions, createApi, newCommandKey } from './client.ts';
export { ApiProblem, NetworkLost, unwrap } from './problem.ts';
export type { components, paths } from './types.gen.ts';
