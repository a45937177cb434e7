export { type TwilioOptions, twilioSender } from './twilio-sender.ts';
