export { type PaygateOptions, paygate } from './paygate.ts';
