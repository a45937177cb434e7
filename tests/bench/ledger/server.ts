import { startEmbedded } from '../../../tools/launch/embedded-postgres.ts';
import { makeTempState } from '../../../tools/launch/temp-state.ts';

/** PostgreSQL as `npm start` starts it, with every promise of durability on. */
export interface Server {
  readonly stateDir: string;
  /** Signs in as the superuser, on the database `postgres`. */
  readonly adminUrl: string;
  /** Of the first process; the others are its children. */
  readonly pid: number;
  stop(): Promise<void>;
}

export const password = 'bench';

/** @param settings to look closer, such as `log_min_duration_statement=100` */
export async function openServer(settings: readonly string[]): Promise<Server> {
  const state = await makeTempState();
  try {
    const server = await startEmbedded({
      stateDir: state.dir,
      superuserPassword: password,
      settings,
    });
    const stop = async () => {
      await server.stop();
      await state.remove();
    };
    return { stateDir: state.dir, adminUrl: server.adminUrl, pid: server.pid, stop };
  } catch (error) {
    await state.remove();
    throw error;
  }
}
