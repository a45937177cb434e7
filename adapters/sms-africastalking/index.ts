export {
  type AfricasTalkingOptions,
  africasTalkingSender,
} from './africas-talking-sender.ts';
