import { statement, type Tx } from '@ecom/server-kit';
import type { Position } from '../domain/position.ts';

const rememberStatement = statement(
  'places.remember_correction',
  `INSERT INTO places.correction AS c (user_id, place_key, latitude, longitude)
   VALUES ($1, $2, $3, $4)
   ON CONFLICT (user_id, place_key) DO UPDATE
     SET latitude = excluded.latitude, longitude = excluded.longitude, changed_at = app.now()`,
);
const forgetStatement = statement(
  'places.forget_correction',
  'DELETE FROM places.correction WHERE user_id = $1 AND place_key = $2',
);
const eraseStatement = statement(
  'places.erase_corrections',
  'DELETE FROM places.correction WHERE user_id = $1',
);

/** The last one of a person and a place counts. */
export const rememberPin = (tx: Tx, userId: string, placeKey: string, pin: Position) =>
  tx.query(rememberStatement, [userId, placeKey, pin.latitude, pin.longitude]);

/** She agrees with everybody again. */
export const forgetPin = (tx: Tx, userId: string, placeKey: string) =>
  tx.query(forgetStatement, [userId, placeKey]);

export const eraseCorrections = (tx: Tx, userId: string) => tx.query(eraseStatement, [userId]);
