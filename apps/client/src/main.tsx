import './app.css';
import { deviceLanguage, setLanguage } from '@ecom/i18n';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { learnDemo } from './app/demo.ts';
import { linkManifest } from './app/install.ts';
import { whenSettled } from './app/settled.ts';
import { registerServiceWorker } from './app/updates.ts';
import { startSession } from './session/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root');
const page = document.documentElement;

/**
 * The prerendered home comes to life where it stands; any other screen is drawn afresh. What the
 * site has drawn of a product stays until its screen can take its place.
 */
async function start(place: HTMLElement): Promise<void> {
  if ('fresh' in page.dataset || 'drawn' in page.dataset) {
    const screen = 'drawn' in page.dataset ? import('./market/product.tsx') : null;
    await Promise.allSettled([setLanguage(deviceLanguage()), screen]);
    place.replaceChildren();
    delete page.dataset.fresh;
    delete page.dataset.drawn;
    createRoot(place).render(<App />);
  } else if (place.firstElementChild) {
    hydrateRoot(place, <App />);
  } else {
    createRoot(place).render(<App />);
  }
  startSession();
  registerServiceWorker();
  whenSettled(() => {
    linkManifest();
    void learnDemo();
  });
}

void start(root);
