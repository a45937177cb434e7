import type { DashSettings } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';

/** The merchants' app among the dashboards. */
export const businessDash: DashSettings = {
  name: 'Ecom Business',
  useProblemTexts: () => {
    const { errors } = useBusinessMessages();
    return (_, facts) => ({
      'auth.registration_incomplete': errors.unregistered,
      'auth.account_frozen': errors.frozen,
      'auth.number_dormant': errors.dormant,
      'market.store_unknown': errors.storeUnknown,
      'market.role_too_low': errors.roleTooLow,
      'market.changed_meanwhile': errors.changedMeanwhile,
      'market.not_in_this_state': errors.notInThisState,
      'market.application_waits': errors.applicationWaits,
      'market.too_many_stores': errors.tooManyStores,
      'market.category_unknown': errors.categoryUnknown,
      'market.phone_invalid': errors.phoneInvalid,
      'market.papers_missing': errors.papersMissing,
      'market.hours_backward': errors.hoursBackward,
      'market.hours_overlap': errors.hoursOverlap,
      'market.zone_twice': errors.zoneTwice(String(facts.quartier ?? '')),
      'market.pause_out_of_range': errors.pauseOutOfRange,
      'market.already_member': errors.alreadyMember,
      'market.already_invited': errors.alreadyInvited,
      'market.invitation_over': errors.invitationOver,
      'market.invitation_unknown': errors.invitationOver,
      'market.member_unknown': errors.memberUnknown,
      'market.too_many_members': errors.tooManyMembers,
      'market.owner_stays': errors.ownerStays,
      'market.order_unknown': errors.orderUnknown,
      'market.line_unknown': errors.orderLine,
      'market.refund_too_large': errors.refundTooLarge,
      'payments.insufficient_funds': errors.refundUncovered,
      'files.empty': errors.notAnImage,
      'files.not_an_image': errors.notAnImage,
      'files.damaged': errors.notAnImage,
      'files.too_small': errors.imageTooSmall,
      'files.too_large': errors.imageTooLarge,
      'files.too_many_pixels': errors.imageTooLarge,
      'http.body_too_large': errors.imageTooLarge,
      'http.invalid_request': errors.invalid,
    });
  },
  staleCodes: ['market.not_in_this_state', 'market.member_unknown', 'market.invitation_unknown'],
};
