export { type StorageHarness, testFileStorage } from './contract.ts';
