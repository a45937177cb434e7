import { ApiProblem } from '@ecom/api-client';

/** Whether what was refused is the code of an SMS, and not what it was for. */
export const isAboutCode = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && /^auth\.(code_|otp_)/.test(error.code);
