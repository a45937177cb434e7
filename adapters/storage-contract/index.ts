export {
  expectSame,
  filled,
  type StorageHarness,
  sampleKey,
  testFileStorage,
} from './contract.ts';
