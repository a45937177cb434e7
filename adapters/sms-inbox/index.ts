export { type InboxMessage, type InboxOptions, type SmsInbox, smsInbox } from './sms-inbox.ts';
