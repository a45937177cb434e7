import { newId } from '@ecom/kernel';
import pg from 'pg';
import { seedShop } from './seed-shop.ts';

interface DemoPerson {
  readonly phone: string;
  readonly name: string;
  /** What she is in the demonstration, as `npm start` prints it. */
  readonly role: 'CLIENT' | 'STORE_OWNER' | 'STORE_CLERK' | 'ADMIN';
}

/** Invented people, for demonstration only; production never runs this. */
const people: readonly DemoPerson[] = [
  { phone: '+22890000101', name: 'Afi (démo)', role: 'CLIENT' },
  { phone: '+22870000102', name: 'Kodjo (démo)', role: 'CLIENT' },
  // Owns the platform of the demonstration; a second factor is asked at the first sign-in.
  { phone: '+22891000103', name: 'Ama (démo)', role: 'ADMIN' },
];
/** The first of those whose stores come with the shelves. */
const merchant = {
  phone: '+22890000201',
  name: 'Nafissatou (démo)',
  role: 'STORE_OWNER',
} as const satisfies DemoPerson;
/** Keeps the shelves of that merchant's store. */
const clerk = {
  phone: '+22870000202',
  name: 'Elom (démo)',
  role: 'STORE_CLERK',
} as const satisfies DemoPerson;

/**
 * Puts the demonstration people into an empty or a seeded database, with `shop` their stores and
 * shelves too; safe to repeat.
 * @throws in the production profile
 */
export async function seed({
  ownerUrl,
  profile,
  shop = false,
}: {
  ownerUrl: string;
  profile: string;
  shop?: boolean;
}): Promise<{ demoPhones: readonly DemoPerson[] }> {
  if (profile === 'production') throw new Error('demonstration data never enter production');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const person of people) await seedPerson(client, person);
    if (shop) {
      await seedShop(client);
      await seedClerk(client);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return { demoPhones: shop ? [...people, merchant, clerk] : people };
}

async function seedPerson(client: pg.Client, { phone, name, role }: DemoPerson): Promise<void> {
  await client.query(
    `INSERT INTO identity.app_user (id, phone, name, language, registered_at, is_demo)
     VALUES ($1, $2, $3, 'fr', app.now(), true) ON CONFLICT (phone) DO NOTHING`,
    [newId(), phone, name],
  );
  await client.query(
    `INSERT INTO identity.user_role (user_id, role)
     SELECT id, 'CLIENT' FROM identity.app_user WHERE phone = $1 ON CONFLICT DO NOTHING`,
    [phone],
  );
  if (role === 'ADMIN') await seedOwner(client, phone);
}

/** Once: whoever was stripped of the duty must not have it back at the next start. */
async function seedOwner(client: pg.Client, phone: string): Promise<void> {
  await client.query(
    `WITH given AS (
       INSERT INTO identity.membership (id, user_id, scope, role, granted_by)
       SELECT $2, u.id, 'platform', 'owner', 'seed' FROM identity.app_user u
       WHERE u.phone = $1
         AND NOT EXISTS (SELECT FROM identity.membership m WHERE m.user_id = u.id)
       RETURNING user_id
     )
     INSERT INTO identity.user_role (user_id, role)
     SELECT user_id, 'ADMIN' FROM given ON CONFLICT DO NOTHING`,
    [phone, newId()],
  );
}

/** Joins as a person comes: whom the merchant has sent away since is not back at the next start. */
async function seedClerk(client: pg.Client): Promise<void> {
  await client.query(
    `WITH person AS (
       INSERT INTO identity.app_user (id, phone, name, language, registered_at, is_demo)
       VALUES ($1, $2, $3, 'fr', app.now(), true) ON CONFLICT (phone) DO NOTHING RETURNING id
     ), duty AS (
       INSERT INTO identity.user_role (user_id, role) SELECT id, 'CLIENT' FROM person
     )
     INSERT INTO market.store_member (store_id, user_id, role)
     SELECT s.id, person.id, 'clerk' FROM person
     JOIN market.store s ON s.is_demo AND s.phone = $4`,
    [newId(), clerk.phone, clerk.name, merchant.phone],
  );
}
