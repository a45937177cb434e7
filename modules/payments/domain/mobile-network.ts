/** Whose network a number pays with: Mixx by Yas or Moov Money. Asked for, not read off a prefix. */
export type MobileNetwork = 'mixx' | 'moov';

/** Money that comes in from a phone, or goes out to one. */
export type MoneyDirection = 'collect' | 'payout';
