export { type FedapayModes, type FedapayOptions, fedapay } from './fedapay.ts';
