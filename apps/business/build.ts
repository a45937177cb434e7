import { buildDash } from '../../tools/build/build-dash.ts';

await buildDash('business');
// The bundler leaves a worker behind that would keep the process waiting for ever.
process.exit();
