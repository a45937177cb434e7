import { buildDash } from '@ecom/dash/build';

console.log(await buildDash('admin'));
// The bundler leaves a worker behind that would keep the process waiting for ever.
process.exit();
