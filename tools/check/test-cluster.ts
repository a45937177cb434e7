import { startEmbedded } from '../launch/embedded-postgres.ts';
import { makeTempState } from '../launch/temp-state.ts';

/** Speed over safety: nothing in these databases outlives the run. */
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface TestCluster {
  /** Signs in as the superuser. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** A passing PostgreSQL from the npm package, for database tests. */
export async function startTestCluster(): Promise<TestCluster> {
  const state = await makeTempState();
  try {
    const server = await startEmbedded({
      stateDir: state.dir,
      superuserPassword: 'test',
      settings: [...careless, 'max_connections=200'],
    });
    const stop = async () => {
      await server.stop();
      await state.remove();
    };
    return { adminUrl: server.adminUrl, stop };
  } catch (error) {
    await state.remove();
    throw error;
  }
}
