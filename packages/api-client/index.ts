export { type Api, type ApiOptions, createApi, newCommandKey } from './client.ts';
export { ApiProblem, NetworkLost, unwrap } from './problem.ts';
export { askAgain } from './realtime/ask-again.ts';
export type { AccountEvent } from './realtime/follower.ts';
export { socketIo } from './realtime/socket-io.ts';
export type { Surroundings } from './realtime/surroundings.ts';
export {
  createUpdates,
  type Updates,
  type UpdatesOptions,
} from './realtime/updates.ts';
export { deviceId, forgetStored, readStored, writeStored } from './stored.ts';
export type { components, paths } from './types.gen.ts';
