export {
  type InboxMessage,
  type InboxOptions,
  type InboxStore,
  type SmsInbox,
  smsInbox,
} from './sms-inbox.ts';
