import './app.css';
import { deviceLanguage, setLanguage } from '@ecom/i18n';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { learnDemo } from './app/demo.ts';
import { registerServiceWorker } from './app/updates.ts';
import { startSession } from './session/session.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its root');
const page = document.documentElement;

/** The prerendered home comes to life where it stands; any other screen is drawn afresh. */
async function start(place: HTMLElement): Promise<void> {
  if ('fresh' in page.dataset) {
    await setLanguage(deviceLanguage()).catch(() => undefined);
    place.replaceChildren();
    delete page.dataset.fresh;
    createRoot(place).render(<App />);
  } else if (place.firstElementChild) {
    hydrateRoot(place, <App />);
  } else {
    createRoot(place).render(<App />);
  }
  startSession();
  registerServiceWorker();
  void learnDemo();
}

void start(root);
