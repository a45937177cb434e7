import { answerRequest, type FunctionContext } from './netlify/answer.ts';

/**
 * The API as a Netlify function, without socket, LISTEN or timer. It names no path of its own:
 * one would take the place of `/.netlify/functions/api/*`, and `/api/*` is a rewrite of the site.
 */
export default function handler(request: Request, context: FunctionContext): Promise<Response> {
  return answerRequest(request, context);
}
