/** Something that must be true of the database whatever anybody sent. */
export interface Invariant {
  readonly title: string;
  /** Finds the rows that contradict it; with `$1`, the ids of people whom the test made admins. */
  readonly text: string;
}

/** Later modules add theirs: one line of prose, one statement that must find nothing. */
export const invariants: readonly Invariant[] = [
  {
    title: 'every subject’s events are counted from one without a gap',
    text: `SELECT s.subject FROM app.event_subject s LEFT JOIN app.event e USING (subject)
      GROUP BY s.subject, s.last_sequence
      HAVING count(e.sequence) <> s.last_sequence OR min(e.sequence) <> 1
        OR max(e.sequence) <> s.last_sequence`,
  },
  {
    title: 'what left the outbox arrived or expired, and what waits is sealed',
    text: `SELECT id, topic, outcome, detail FROM app.outbox
      WHERE attempts > 1
        OR (outcome NOT IN ('delivered', 'expired') AND detail <> 'no such file any more')
        OR payload::text LIKE '%+228%' OR (topic = 'auth.sms' AND payload - 'sealed' <> '{}')`,
  },
  {
    title: 'every idempotency key that was kept has its answer, and none holds a token',
    text: `SELECT scope, key FROM app.idempotency_key
      WHERE answer IS NULL OR scope !~ '^(outbox|(user|device):[0-9a-f-]{36})$' OR answer::text ~ 'eyJ[\\w-]+[.]eyJ'`,
  },
  {
    title: 'a live session has exactly one current refresh token',
    text: `SELECT s.id FROM identity.session s LEFT JOIN identity.refresh_token t
        ON t.session_id = s.id AND t.rotated_at IS NULL
      WHERE s.ended_at IS NULL GROUP BY s.id HAVING count(t.token_hash) <> 1`,
  },
  {
    title: 'nobody has a role that no test gave',
    // Who owned a store that reviewers opened has the role of it.
    text: `SELECT r.user_id, r.role FROM identity.user_role r
      WHERE r.role <> 'CLIENT' AND r.user_id <> ALL ($1::uuid[]) AND NOT (r.role = 'STORE_OWNER'
        AND EXISTS (SELECT FROM market.store_member m WHERE m.user_id = r.user_id))`,
  },
  {
    title: 'every person is a client, and none is marked as invented',
    text: `SELECT u.id FROM identity.app_user u LEFT JOIN identity.user_role r
        ON r.user_id = u.id AND r.role = 'CLIENT'
      WHERE r.user_id IS NULL OR u.is_demo`,
  },
  {
    title: 'who is registered agreed to both texts in force, and nobody to another',
    text: `SELECT u.id FROM identity.app_user u LEFT JOIN identity.consent c ON c.user_id = u.id
      GROUP BY u.id HAVING (u.registered_at IS NULL) <> (count(c.version) = 0)
        OR count(c.version) NOT IN (0, 2) OR bool_or(c.version <> '2026-11')`,
  },
  {
    title: 'a code that was used opened a session of its own phone and device',
    text: `SELECT c.id FROM identity.otp_challenge c
        JOIN identity.session s ON s.id = c.session_id
        JOIN identity.app_user u ON u.id = s.user_id
      WHERE s.device_id <> c.device_id
        OR (c.phone IS DISTINCT FROM u.phone AND NOT EXISTS (SELECT FROM identity.former_phone f
          WHERE f.user_id = u.id AND f.phone = c.phone))`,
  },
  {
    title: 'no phone spent more wrong codes than its budget',
    text: `SELECT phone FROM identity.otp_failure GROUP BY phone HAVING count(*) > 5`,
  },
  {
    title: 'every audit row names a known kind of actor and a request',
    text: `SELECT id FROM app.audit
      WHERE actor !~ '^((user|device):[0-9a-f-]{36}|session|system|operator|outbox)$'
        OR request_id !~ '^(req_)?[0-9a-f-]{36}$'`,
  },
  {
    title: 'duties, freezes, lifts, decisions and second factors are the admins’ own',
    text: `SELECT user_id FROM identity.membership WHERE user_id <> ALL ($1::uuid[])
      UNION ALL SELECT user_id FROM identity.second_factor WHERE user_id <> ALL ($1::uuid[])
      UNION ALL SELECT user_id FROM identity.freeze
        WHERE frozen_by <> ALL ($1::uuid[]) OR lifted_by <> ALL ($1::uuid[])
      UNION ALL SELECT user_id FROM identity.restriction WHERE lifted_by <> ALL ($1::uuid[])
      UNION ALL SELECT user_id FROM identity.identity_review
        WHERE decided_by <> ALL ($1::uuid[])`,
  },
  {
    title: 'every freeze and every lift of one is in the audit, with its reason',
    text: `SELECT done.n AS acts, audited.n AS audited FROM
        (SELECT count(*) + count(lifted_at) AS n FROM identity.freeze) done,
        (SELECT count(*) AS n FROM app.audit WHERE outcome = 'done' AND detail ? 'reason'
          AND action IN ('auth.admin_freeze', 'auth.admin_unfreeze')) audited
      WHERE done.n <> audited.n`,
  },
  {
    title: 'what is promised of a stock is what open orders hold of it',
    text: `SELECT v.id FROM market.variant v WHERE v.reserved <> coalesce((SELECT sum(h.quantity)
      FROM market.stock_hold h WHERE h.variant_id = v.id AND h.state = 'open'), 0)`,
  },
  {
    title: 'an order has an earning once it is handed over, and none before',
    text: `SELECT o.id FROM market.store_order o LEFT JOIN market.earning e ON e.order_id = o.id
      WHERE o.state <> 'returned' AND o.total_xof > o.refunded_xof
        AND (o.state IN ('delivered', 'completed')) <> (e.order_id IS NOT NULL)`,
  },
  {
    title: 'what was granted for a return went back by a refund of its own, and nothing else did',
    text: `SELECT r.id FROM market.goods_return r LEFT JOIN market.refund f ON f.id = r.refund_id
      WHERE coalesce(r.granted_xof, 0) <> coalesce(f.amount_xof, 0)
        OR (r.settled_at IS NOT NULL) <> (r.state IN ('accepted', 'withdrawn', 'lapsed', 'judged'))`,
  },
  {
    title: 'the moves of every order are one unbroken way to its state',
    text: `SELECT o.id FROM market.store_order o LEFT JOIN LATERAL (
        SELECT count(*) AS n, max(m.step) AS last,
          (array_agg(m.to_state ORDER BY m.step DESC))[1] AS state,
          bool_and(m.from_state IS NOT DISTINCT FROM p.to_state) AS joined
        FROM market.order_move m LEFT JOIN market.order_move p
          ON p.order_id = m.order_id AND p.step = m.step - 1
        WHERE m.order_id = o.id) w ON true
      WHERE w.n <> w.last OR w.state <> o.state OR NOT w.joined`,
  },
  {
    title: 'a PIN token lives two minutes',
    text: `SELECT session_id FROM identity.pin_token
      WHERE expires_at - created_at > interval '2 minutes'`,
  },
  {
    title: 'the moves of every review are one unbroken way to its state',
    text: `SELECT r.id FROM identity.identity_review r LEFT JOIN LATERAL (
        SELECT count(*) AS n, max(m.step) AS last,
          (array_agg(m.to_state ORDER BY m.step DESC))[1] AS state,
          bool_and(m.from_state = coalesce(p.to_state, 'draft')) AS joined
        FROM identity.identity_review_move m LEFT JOIN identity.identity_review_move p
          ON p.review_id = m.review_id AND p.step = m.step - 1
        WHERE m.review_id = r.id) w ON true
      WHERE w.n <> coalesce(w.last, 0) OR coalesce(w.state, 'draft') <> r.state
        OR NOT coalesce(w.joined, true)`,
  },
  {
    title: 'papers that were handed in are complete',
    text: `SELECT r.id FROM identity.identity_review r LEFT JOIN identity.identity_document d
        ON d.review_id = r.id
      WHERE r.state IN ('submitted', 'approved')
      GROUP BY r.id HAVING count(d.id) < CASE r.document_kind WHEN 'passport' THEN 2 ELSE 3 END`,
  },
  {
    title: 'nobody has the number of another, now or while it is theirs',
    text: `SELECT phone FROM identity.app_user WHERE phone IS NOT NULL
      GROUP BY phone HAVING count(*) > 1`,
  },
  {
    title: 'a person who is gone has no live session',
    text: `SELECT s.id FROM identity.session s JOIN identity.app_user u ON u.id = s.user_id
      WHERE s.ended_at IS NULL AND (u.closed_at IS NOT NULL OR u.parked_at IS NOT NULL)`,
  },
  {
    title: 'no franc is made or lost: all entries together are nothing, and so is each transfer',
    text: `SELECT sum(amount_xof) AS sum FROM payments.entry HAVING sum(amount_xof) <> 0
      UNION ALL SELECT t.seq FROM payments.transfer t LEFT JOIN payments.entry e
        ON e.transfer_seq = t.seq GROUP BY t.seq, t.accounts
        HAVING sum(e.amount_xof) <> 0 OR count(*) <> cardinality(t.accounts)`,
  },
  {
    title: 'an account holds what its entries add up to, and never less than it may',
    text: `SELECT a.code FROM payments.account a LEFT JOIN payments.entry e ON e.account_id = a.id
      WHERE a.balanced GROUP BY a.id
      HAVING a.posted_xof <> coalesce(sum(e.amount_xof), 0) OR a.posted_xof - a.held_xof < least(a.floor_xof, a.debt_floor_xof)`,
  },
  {
    title: 'a payout on its way holds what it takes, and one that is over holds nothing',
    text: `SELECT o.id, o.state, h.state AS hold FROM payments.mobile_order o
      LEFT JOIN payments.hold h ON h.id = o.id
      WHERE o.direction = 'payout' AND o.purpose <> 'return'
        AND (h.amount_xof IS DISTINCT FROM o.amount_xof + o.fee_xof OR h.state IS DISTINCT FROM
          CASE o.state WHEN 'captured' THEN 'captured' WHEN 'returned' THEN 'captured'
            WHEN 'voided' THEN 'voided'
            ELSE 'open' END)`,
  },
  {
    title: 'the moves of every mobile money order are one unbroken way to where it is',
    text: `SELECT o.id FROM payments.mobile_order o
      LEFT JOIN LATERAL (SELECT from_state, to_state, nth,
          lag(to_state, 1, 'created') OVER (ORDER BY nth) AS before,
          row_number() OVER (ORDER BY nth) AS rank
        FROM payments.mobile_order_move WHERE order_id = o.id) m ON true
      GROUP BY o.id
      HAVING bool_or(m.from_state <> m.before OR m.nth <> m.rank)
        OR coalesce((array_agg(m.to_state ORDER BY m.nth DESC))[1], 'created') <> o.state`,
  },
  {
    title: 'every transfer spent a living PIN token of its payer for its amount, and no two one',
    text: `SELECT t.actor, t.amount FROM (SELECT actor, abs(amounts[1]) AS amount, count(*) AS n
          FROM payments.transfer WHERE kind = 'transfer' GROUP BY 1, 2) t
      WHERE t.n > (
        SELECT count(*) FROM identity.pin_token p JOIN identity.session s ON s.id = p.session_id
        WHERE 'user:' || s.user_id = t.actor AND p.purpose = 'payment'
          AND p.amount_xof = t.amount AND p.used_at < p.expires_at)`,
  },
  {
    title: 'a store that somebody began has one owner',
    text: `SELECT s.id, s.state FROM market.store s JOIN market.store_member m ON m.store_id = s.id
      WHERE s.state <> 'closed' AND NOT s.is_demo
      GROUP BY s.id HAVING count(*) FILTER (WHERE m.role = 'owner') <> 1`,
  },
  {
    title: 'the moves of every store are one unbroken way to its state, papers complete at its end',
    text: `SELECT s.id FROM market.store s JOIN LATERAL (
        SELECT max(m.step) AS last, count(*) AS n,
          (array_agg(m.to_state ORDER BY m.step DESC))[1] AS state,
          bool_and(m.from_state = coalesce(p.to_state, 'draft')) AS joined
        FROM market.store_move m LEFT JOIN market.store_move p
          ON p.store_id = m.store_id AND p.step = m.step - 1
        WHERE m.store_id = s.id) w ON w.n > 0
      WHERE w.n <> w.last OR w.state <> s.state OR NOT w.joined
        OR (s.state IN ('submitted', 'open') AND (SELECT count(*) FROM market.store_paper d
          WHERE d.store_id = s.id AND d.kind IN ('id_card', 'premises')) <> 2)`,
  },
  {
    title: 'no name holds a control character or an unpaired surrogate’s replacement',
    text: `SELECT id FROM identity.app_user WHERE name ~ '[\\u0001-\\u001f\\u007f\\ufffd]'`,
  },
  {
    title: 'stock is the sum of its movements, and the newest tells it',
    text: `SELECT v.id FROM market.variant v JOIN market.stock_movement m ON m.variant_id = v.id
      GROUP BY v.id, v.on_hand
      HAVING sum(m.delta) <> v.on_hand
        OR (array_agg(m.on_hand_after ORDER BY m.moved_at DESC, m.id DESC))[1] <> v.on_hand`,
  },
  {
    title: 'a product tells the price and the stock of its variants, and a picture that is ready',
    text: `SELECT p.id FROM market.product p
        LEFT JOIN market.variant v ON v.product_id = p.id AND v.for_sale
        LEFT JOIN market.picture i ON i.id = p.picture_id
      GROUP BY p.id, i.id
      HAVING (p.price_xof IS NULL) <> (count(v.id) = 0)
        OR p.in_stock <> coalesce(bool_or(v.on_hand > v.reserved), false)
        OR i.state <> 'ready' OR (i.id IS NULL AND EXISTS (SELECT FROM market.picture x
          WHERE x.product_id = p.id AND x.state = 'ready'))`,
  },
  {
    title: 'a rating says what the reviews say that can be seen, of goods that were received',
    text: `SELECT r.product_id AS id FROM market.product_rating r
      WHERE (r.reviews, r.stars) <> (SELECT count(*), coalesce(sum(v.stars), 0)
        FROM market.review v WHERE v.product_id = r.product_id AND v.hidden_at IS NULL)
      UNION ALL SELECT r.store_id FROM market.store_rating r
      WHERE (r.reviews, r.stars) <> (SELECT count(*), coalesce(sum(v.stars), 0)
        FROM market.review v WHERE v.store_id = r.store_id AND v.hidden_at IS NULL)
      UNION ALL SELECT v.id FROM market.review v JOIN market.store_order o ON o.id = v.order_id
      WHERE o.user_id <> v.user_id OR o.state NOT IN ('delivered', 'completed')`,
  },
];
