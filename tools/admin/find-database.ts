import { findRunningServer } from '../launch/postgres-control.ts';
import { findPlace } from '../launch/postgres-place.ts';
import { LaunchProblem } from '../launch/problem.ts';
import { loadSecrets } from '../launch/secrets.ts';

/**
 * The address of the database as its owner: DATABASE_URL where it is given, else the embedded
 * server of the `npm start` that runs now.
 * @throws LaunchProblem when there is neither
 */
export function findDatabase(stateDir: string, databaseUrl: string | undefined): string {
  if (databaseUrl) return databaseUrl;
  const server = findRunningServer(findPlace(stateDir));
  if (!server) {
    throw new LaunchProblem(
      'Aucune base en marche. Lancez « npm start » dans une autre fenêtre, ou indiquez ' +
        'DATABASE_URL (le compte propriétaire, ecom_owner).',
      'No database is running. Run «npm start» in another window, or set DATABASE_URL ' +
        '(the owning account, ecom_owner).',
    );
  }
  const password = encodeURIComponent(loadSecrets(stateDir).ownerPassword);
  return `postgres://ecom_owner:${password}@127.0.0.1:${server.port}/ecom`;
}
