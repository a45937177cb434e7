import type { Messages } from '@ecom/i18n';

type Texts = Readonly<Record<string, string>>;

/** The words of what an account's PIN, number, devices, identity and files are refused for. */
export function accountProblemTexts(
  messages: Messages,
  facts: Readonly<Record<string, unknown>>,
): Texts {
  const { errors, pin } = messages;
  const weak: Texts = { too_simple: pin.tooSimple, too_common: pin.tooCommon };
  const { stale } = errors;
  return {
    'auth.pin_weak': weak[String(facts.reason)] ?? pin.personal,
    'auth.pin_wrong': pin.wrong(Number(facts.attemptsLeft)),
    'auth.pin_locked': `${pin.lockedTitle} ${pin.lockedBody}`,
    'auth.account_frozen': errors.frozen,
    'auth.pin_required': stale,
    'auth.pin_token_invalid': stale,
    'auth.pin_not_set': stale,
    'auth.not_found': stale,
    'auth.already_closing': stale,
    'auth.not_closing': stale,
    ...closingTexts(messages),
    ...numberTexts(messages),
    ...identityTexts(messages),
    ...fileTexts(messages),
  };
}

const closingTexts = ({ closing }: Messages): Texts => ({
  'auth.money_left': closing.moneyLeft,
  'auth.store_open': closing.storeOpen,
  'auth.orders_open': closing.ordersOpen,
});

const numberTexts = ({ number }: Messages): Texts => ({
  'auth.phone_taken': number.taken,
  'auth.phone_same': number.same,
});

const identityTexts = ({ identity, errors }: Messages): Texts => ({
  'auth.birth_date_invalid': identity.dateUnlikely,
  'auth.too_young': identity.tooYoung,
  'auth.identity_checked': errors.stale,
  'auth.identity_not_declared': errors.stale,
  'auth.review_open': errors.stale,
  'auth.no_draft': errors.stale,
  'auth.papers_missing': errors.stale,
});

const fileTexts = ({ photo }: Messages): Texts => ({
  'files.empty': photo.refused,
  'files.damaged': photo.refused,
  'files.not_an_image': photo.unreadable,
  'files.too_many_pixels': photo.tooLarge,
  'files.too_large': photo.tooLarge,
  'http.body_too_large': photo.tooLarge,
  'files.too_small': photo.tooSmall,
});
