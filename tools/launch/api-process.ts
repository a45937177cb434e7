import { type ListeningChild, startListening } from './listening-child.ts';
import { LaunchProblem } from './problem.ts';

export interface Sms {
  readonly to: string;
  readonly body: string;
}

interface Options {
  readonly port: number;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  onSms(sms: Sms): void;
}

export type ApiProcess = ListeningChild;

/** Starts the API with its worker and waits until it listens. */
export function startApi({ port, env, logFile, onSms }: Options): Promise<ApiProcess> {
  return startListening({
    file: 'apps/api/src/dev.ts',
    port,
    logFile,
    withPort: (taken) => ({ env: { ...env, API_PORT: String(taken) } }),
    urlIn: ({ listening }) => (typeof listening === 'string' ? listening : null),
    onLine: ({ sms }) => {
      if (isSms(sms)) onSms(sms);
    },
    explain: (lastWords) =>
      new LaunchProblem(
        `L'API ne démarre pas. Ses derniers mots (${logFile}) :\n${lastWords}`,
        'The API does not start; its last words are above.',
      ),
  });
}

function isSms(value: unknown): value is Sms {
  return typeof value === 'object' && value !== null && 'to' in value && 'body' in value;
}
