export { type PostedForm, type ProviderAnswer, postForm } from './post-form.ts';
