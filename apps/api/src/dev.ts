import { run } from './run.ts';

const line = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);

/** Everything in one process, for `npm start`. Standard output speaks to the launcher. */
await run({
  serves: true,
  works: true,
  overrides: { onSms: ({ to, body }) => line({ sms: { to, body } }) },
  onListening: (url) => line({ listening: url }),
});
