export {
  type ProviderHarness,
  type SmsHarness,
  sampleMessage,
  testProviderFaults,
  testSmsSender,
} from './contract.ts';
