/** Operations that this fuzzer cannot make succeed, each with the reason and with who does. */
export const excuses: Readonly<Record<string, string>> = {
  'POST /v1/business/stores/{storeId}/money/settle-cash':
    'wants a store that sold for cash and through a wallet; tests/journeys/store-payouts.db.test.ts settles it',
  'POST /v1/business/stores/{storeId}/payouts':
    'wants a store that sold through a wallet; tests/journeys/store-payouts.db.test.ts pays it out',
  'PUT /v1/business/stores/{storeId}/payout-plan':
    'wants a PIN token for the largest payout; tests/journeys/payout-plans.db.test.ts sets one',
  'POST /v1/business/stores/{storeId}/commission-payments':
    'wants a store that sold for cash; tests/journeys/store-payouts.db.test.ts pays what it owes',
};
