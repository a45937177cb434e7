import { adminMoneyRows } from './matrix/admin-money-rows.ts';
import { adminOrderRows } from './matrix/admin-order-rows.ts';
import { adminRows } from './matrix/admin-rows.ts';
import { catalogueRows } from './matrix/catalogue-rows.ts';
import { goodsReviewRows } from './matrix/goods-review-rows.ts';
import { identityRows } from './matrix/identity-rows.ts';
import { importRows } from './matrix/import-rows.ts';
import { marketRows } from './matrix/market-rows.ts';
import { orderRows } from './matrix/order-rows.ts';
import { ownRows } from './matrix/own-rows.ts';
import { placeRows } from './matrix/place-rows.ts';
import { promotionRows } from './matrix/promotion-rows.ts';
import { returnRows } from './matrix/return-rows.ts';
import { reviewRows } from './matrix/review-rows.ts';
import type { Row } from './matrix/row.ts';
import { signInRows } from './matrix/sign-in-rows.ts';
import { storeMoneyRows } from './matrix/store-money-rows.ts';
import { adminStoreRows, storeRows } from './matrix/store-rows.ts';
import { walletRows } from './matrix/wallet-rows.ts';

/**
 * Who may do what with whose things: a row for every operation of the OpenAPI document, a cell
 * for every kind of caller. A route without a row fails, and so does a row without a route. What
 * follows a dot says how a second row of one route differs.
 */
export const matrix: Readonly<Record<string, Row>> = {
  ...signInRows,
  ...ownRows,
  ...identityRows,
  ...adminRows,
  ...adminMoneyRows,
  ...reviewRows,
  ...walletRows,
  ...placeRows,
  ...marketRows,
  ...catalogueRows,
  ...importRows,
  ...storeRows,
  ...adminStoreRows,
  ...orderRows,
  ...storeMoneyRows,
  ...goodsReviewRows,
  ...adminOrderRows,
  ...returnRows,
  ...promotionRows,
};

/** `GET /v1/x · all of it` is a row of `GET /v1/x`. */
export const operationOf = (title: string): string => title.split(' · ')[0] ?? title;
