import { readStored, writeStored } from '@ecom/api-client';
import { useQuery } from '@tanstack/react-query';

interface Kept {
  readonly userId: string;
  readonly answers: Readonly<Record<string, { readonly atMs: number; readonly answer: unknown }>>;
}

/** The answers that this device keeps of one person, for a start without network. */
function readKept(userId: string): Kept {
  const kept = readStored<Kept>('kept');
  return kept?.userId === userId ? kept : { userId, answers: {} };
}

function keep(userId: string, name: string, answer: unknown): void {
  // Signed out while the answer was on its way: the device has just forgotten this person.
  if (!readStored('signedIn')) return;
  const { answers } = readKept(userId);
  writeStored('kept', { userId, answers: { ...answers, [name]: { atMs: Date.now(), answer } } });
}

/**
 * Something of the account that is asked for on every visit, shown at once as it was known last,
 * also off line. Forgotten when the person signs out. `dataUpdatedAt` says when it was true.
 */
export function useKeptQuery<Answer>(name: string, userId: string, load: () => Promise<Answer>) {
  const kept = readKept(userId).answers[name];
  const known = kept && {
    initialData: kept.answer as Answer,
    initialDataUpdatedAt: kept.atMs,
  };
  return useQuery<Answer>({
    queryKey: [name, userId],
    queryFn: async () => {
      const answer = await load();
      keep(userId, name, answer);
      return answer;
    },
    staleTime: 0,
    ...known,
  });
}
