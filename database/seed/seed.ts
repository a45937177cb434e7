import { newId } from '@ecom/kernel';
import pg from 'pg';
import { seedShop } from './seed-shop.ts';

interface DemoPerson {
  readonly phone: string;
  readonly name: string;
  readonly role: 'CLIENT' | 'STORE_OWNER' | 'ADMIN';
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
    if (shop) await seedShop(client);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return { demoPhones: shop ? [...people, merchant] : people };
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
