export { type MarketRouteDeps, marketRoutes } from './http.ts';
export { tendMarket } from './jobs.ts';
