import '@ecom/dash/dash.css';
import { startSession } from '@ecom/dash';
import { deviceLanguage, setLanguage } from '@ecom/i18n';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has lost its root');
await setLanguage(deviceLanguage()).catch(() => undefined);
createRoot(place).render(<App />);
startSession();
