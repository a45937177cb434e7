import { checkBook } from '@ecom/payments';
import { createDatabase } from '@ecom/server-kit';
import type { Town } from './town.ts';

/** `npm run ledger -- rebuild --check`. @throws when the book contradicts itself */
export async function assertBook({ ownerUrl }: Town): Promise<void> {
  const url = new URL(ownerUrl);
  // Ten million entries are sorted.
  url.searchParams.set('options', '-c work_mem=256MB');
  const options = { connectionsMax: 1, namedStatements: false, onIdleError: () => undefined };
  const database = createDatabase({ url: url.href, ...options });
  try {
    const { rules, faults } = await checkBook(database);
    if (faults.length > 0) throw new Error(`the book is wrong: ${JSON.stringify(faults)}`);
    console.error(
      `bench ledger: the book rebuilt from its entries, ${rules.length} rules, no fault`,
    );
  } finally {
    await database.close();
  }
}
