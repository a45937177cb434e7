export { type PostedForm, type ProviderAnswer, postForm, urlAt } from './post-form.ts';
