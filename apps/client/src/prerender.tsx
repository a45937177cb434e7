import { renderToString } from 'preact-render-to-string';
import { Router } from 'wouter';
import { App } from './app/app.tsx';
import { bootScript } from './app/boot-script.ts';
import { FirstView } from './market/first-view.tsx';

/**
 * For the build: the home as it stands before the session is known, a product's first view with
 * its holes, and the script of the head.
 */
export const prerender = () => ({
  html: renderToString(
    <Router ssrPath="/">
      <App />
    </Router>,
  ),
  firstView: renderToString(<FirstView />),
  bootScript,
});
