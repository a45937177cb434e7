import { seed } from '../../../database/seed/seed.ts';
import { searchQueries } from '../../search/queries.ts';
import type { Server } from '../ledger/server.ts';
import { openTown } from '../ledger/town.ts';
import { say } from './measure.ts';

/** Of the hundred queries over the seeded shelves, how many put first what a person would accept. */
export async function topHitShare(server: Server): Promise<number> {
  const town = await openTown(server, 'seeded');
  try {
    await seed({ ownerUrl: town.ownerUrl, profile: 'demo', shop: true });
    let hits = 0;
    for (const { asked, accepts } of searchQueries) {
      const answer = await fetch(`${town.apiUrl}/v1/market/search?q=${encodeURIComponent(asked)}`);
      const { items } = (await answer.json()) as { items: { title: string }[] };
      const [first] = items;
      if (first && accepts(first)) hits += 1;
      else say(`«${asked}» → ${first?.title ?? 'nothing'}`);
    }
    return hits / searchQueries.length;
  } finally {
    await town.stop();
  }
}
