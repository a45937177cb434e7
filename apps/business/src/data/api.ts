export { api, readToken, renewToken } from '@ecom/dash';
