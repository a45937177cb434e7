import { newId } from '@ecom/kernel';
import pg from 'pg';

interface DemoPerson {
  readonly phone: string;
  readonly name: string;
  readonly role: 'CLIENT';
}

/** Invented people, for demonstration only; production never runs this. */
const people: readonly DemoPerson[] = [
  { phone: '+22890000101', name: 'Afi (démo)', role: 'CLIENT' },
  { phone: '+22870000102', name: 'Kodjo (démo)', role: 'CLIENT' },
];

/**
 * Puts the demonstration people into an empty or a seeded database; safe to repeat.
 * @throws in the production profile
 */
export async function seed({
  ownerUrl,
  profile,
}: {
  ownerUrl: string;
  profile: string;
}): Promise<{ demoPhones: readonly DemoPerson[] }> {
  if (profile === 'production') throw new Error('demonstration data never enter production');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const person of people) await seedPerson(client, person);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return { demoPhones: people };
}

async function seedPerson(client: pg.Client, { phone, name, role }: DemoPerson): Promise<void> {
  await client.query(
    `INSERT INTO identity.app_user (id, phone, name, language, registered_at, is_demo)
     VALUES ($1, $2, $3, 'fr', app.now(), true) ON CONFLICT (phone) DO NOTHING`,
    [newId(), phone, name],
  );
  await client.query(
    `INSERT INTO identity.user_role (user_id, role)
     SELECT id, $2 FROM identity.app_user WHERE phone = $1 ON CONFLICT DO NOTHING`,
    [phone, role],
  );
}
