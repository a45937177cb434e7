import { adminRows } from './matrix/admin-rows.ts';
import { identityRows } from './matrix/identity-rows.ts';
import { ownRows } from './matrix/own-rows.ts';
import type { Row } from './matrix/row.ts';
import { signInRows } from './matrix/sign-in-rows.ts';

/**
 * Who may do what with whose things: a row for every operation of the OpenAPI document, a cell
 * for every kind of caller. A route without a row fails, and so does a row without a route.
 */
export const matrix: Readonly<Record<string, Row>> = {
  ...signInRows,
  ...ownRows,
  ...identityRows,
  ...adminRows,
};
