export type { ProviderAnswer } from './exchange.ts';
export { type PostedForm, postForm, urlAt } from './post-form.ts';
export { type JsonRequest, sendJson } from './send-json.ts';
