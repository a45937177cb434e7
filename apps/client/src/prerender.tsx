import { renderToString } from 'preact-render-to-string';
import { Router } from 'wouter';
import { App } from './app/app.tsx';
import { bootScript } from './app/boot-script.ts';

/** For the build: the home as it stands before the session is known, and the script of the head. */
export const prerender = () => ({
  html: renderToString(
    <Router ssrPath="/">
      <App />
    </Router>,
  ),
  bootScript,
});
