/** Operations that this fuzzer cannot make succeed, each with the reason and with who does. */
export const excuses: Readonly<Record<string, string>> = {
  'GET /v1/market/pictures/{id}/{width}':
    'a picture is put in place by the seed; tests/journeys/market.db.test.ts reads one',
};
