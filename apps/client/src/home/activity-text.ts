import type { Messages } from '@ecom/i18n';
import type { ActivityItem } from '../data/activity.ts';

/** What happened, in words; an event this build does not know yet is just «Activité». */
export function activityText(
  messages: Messages,
  { type, data }: ActivityItem,
  xof: (amount: number) => string,
): string {
  const { activity } = messages;
  const money = moneyTexts(messages)[type];
  if (money) return money(xof(Number(data.amountXof ?? data.totalXof)));
  const store = storeTexts(messages)[type];
  if (store) return store(String(data.store));
  const order = orderTexts(messages)[type];
  if (order) return order(String(data.number), String(data.store));
  const device = typeof data.device === 'string' ? data.device : '';
  const said = describe[type];
  return said ? said(messages, data, device) : (plain(activity)[type] ?? activity.other);
}

/** What moved money, by its amount. */
const moneyTexts = ({
  walletActivity: texts,
}: Messages): Readonly<Record<string, (amount: string) => string>> => ({
  'market.payout_paid': texts.payoutPaid,
  'market.payout_failed': texts.payoutFailed,
  'market.payout_returned': texts.payoutReturned,
  'market.checkout_unpaid': texts.checkoutUnpaid,
  'market.checkout_returned': texts.checkoutReturned,
  'payments.received': texts.received,
  'payments.sent': texts.sent,
  'payments.topup_succeeded': texts.topupSucceeded,
  'payments.topup_failed': texts.topupFailed,
  'payments.topup_suspended': texts.topupSuspended,
  'payments.topup_returned': texts.topupReturned,
  'payments.withdrawal_sent': texts.withdrawalSent,
  'payments.withdrawal_returned': texts.withdrawalReturned,
  'payments.withdrawal_failed': texts.withdrawalFailed,
});

/** What was decided about her store, by its name. */
const storeTexts = ({
  activity,
}: Messages): Readonly<Record<string, (store: string) => string>> => ({
  'market.store_approved': activity.storeApproved,
  'market.store_refused': activity.storeRefused,
  'market.store_suspended': activity.storeSuspended,
  'market.store_reinstated': activity.storeReinstated,
});

/** What became of an order, by its number and its store: as a customer, and as one of the store. */
const orderTexts = ({
  activity,
}: Messages): Readonly<Record<string, (number: string, store: string) => string>> => ({
  'market.order_placed': activity.orderPlaced,
  'market.order_accepted': activity.orderAccepted,
  'market.order_preparing': activity.orderPreparing,
  'market.order_ready': activity.orderReady,
  'market.order_departed': activity.orderDeparted,
  'market.order_delivered': activity.orderDelivered,
  'market.order_completed': activity.orderCompleted,
  'market.order_rejected': activity.orderRejected,
  'market.order_expired': activity.orderExpired,
  'market.order_cancelled': activity.orderCancelled,
  'market.order_returned': activity.orderReturned,
  'market.order_refunded': activity.orderRefunded,
  'market.order_message': activity.orderMessage,
  'market.order_asked': activity.orderAsked,
  'market.order_received': activity.orderReceived,
  'market.order_changed': activity.orderChanged,
  'market.order_problem_opened': activity.problemOpened,
  'market.order_problem_accepted': activity.problemAnswered,
  'market.order_problem_refused': activity.problemAnswered,
  'market.order_problem_disputed': activity.problemDisputed,
  'market.order_problem_judged': activity.problemJudged,
  'market.order_problem_withdrawn': activity.problemClosed,
  'market.order_problem_lapsed': activity.problemClosed,
  'market.order_problem_received': activity.problemReceived,
  'market.order_problem_changed': activity.problemChanged,
});

type Describe = (messages: Messages, data: ActivityItem['data'], device: string) => string;

const describe: Readonly<Record<string, Describe>> = {
  'auth.signed_in': ({ activity }, { newDevice }, device) => {
    if (!device) return activity.signedIn;
    return newDevice === true ? activity.signedInNew(device) : activity.signedInOn(device);
  },
  'auth.profile_changed': ({ activity }, { changed }) => {
    const changes: Readonly<Record<string, string>> = {
      name: activity.nameChanged,
      language: activity.languageChanged,
      photo: activity.photoChanged,
    };
    return changes[Array.isArray(changed) ? changed.join() : ''] ?? activity.profileChanged;
  },
  'auth.session_ended': ({ activity }, { reason }, device) => {
    if (reason === 'refresh_reused') return activity.sessionReused;
    if (reason === 'revoked_by_admin') return activity.sessionEndedByAdmin;
    const byOwner = reason === 'revoked' || reason === 'account_closed';
    return byOwner && device ? activity.deviceSignedOut(device) : activity.sessionEnded;
  },
};

const plain = (activity: Messages['activity']): Readonly<Record<string, string>> => ({
  'auth.signed_up': activity.signedUp,
  'auth.signed_out': activity.signedOut,
  'auth.pin_set': activity.pinSet,
  'auth.pin_changed': activity.pinChanged,
  'auth.pin_reset': activity.pinReset,
  'auth.pin_locked': activity.pinLocked,
  'auth.number_changed': activity.numberChanged,
  'auth.closing_requested': activity.closingRequested,
  'auth.closing_cancelled': activity.closingCancelled,
  'auth.identity_declared': activity.identityDeclared,
  'auth.identity_submitted': activity.identitySubmitted,
  'auth.identity_approved': activity.identityApproved,
  'auth.identity_refused': activity.identityRefused,
  'auth.account_frozen': activity.frozen,
  'auth.account_unfrozen': activity.unfrozen,
  'auth.restrictions_lifted': activity.restrictionsLifted,
  'auth.number_restored': activity.numberRestored,
  'auth.second_factor_enrolled': activity.secondFactorEnrolled,
  'auth.second_factor_locked': activity.secondFactorLocked,
  'auth.second_factor_reset': activity.secondFactorReset,
  'auth.recovery_code_used': activity.recoveryCodeUsed,
});
