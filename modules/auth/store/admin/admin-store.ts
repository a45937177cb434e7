import { type Reader, statement } from '@ecom/server-kit';

interface AdminSelf {
  readonly name: string | null;
  readonly phone: string;
  /** Null when this session has not given the second factor, or too long ago. */
  readonly passedUntil: Date | null;
}

const selfStatement = statement<AdminSelf>(
  'auth.read_admin_self',
  `SELECT u.name, u.phone,
     CASE WHEN s.second_factor_at + $3 * interval '1 millisecond' > app.now()
       THEN s.second_factor_at + $3 * interval '1 millisecond' END AS "passedUntil"
   FROM identity.session s JOIN identity.app_user u ON u.id = s.user_id
   WHERE s.id = $1 AND s.user_id = $2`,
);

/** @throws when the session is not that person's: it was admitted before */
export async function adminSelf(
  reader: Reader,
  { userId, sessionId }: { userId: string; sessionId: string },
  validMs: number,
): Promise<AdminSelf> {
  const [row] = await reader.query(selfStatement, [sessionId, userId, validMs]);
  if (!row) throw new Error('an admitted session is gone');
  return row;
}
