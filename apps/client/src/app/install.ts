import { readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** `prompt` where the browser can ask, `ios` where the person must do it by hand. */
export type InstallWay = 'none' | 'prompt' | 'ios';

let kept: InstallEvent | null = null;
let dismissed = false;
/** Whether the person has done anything yet: the offer does not come up by itself. */
let touched = false;
const listeners = new Set<() => void>();

const acts = ['pointerdown', 'keydown', 'scroll'] as const;

const tell = () => {
  for (const listener of listeners) listener();
};

if (typeof window !== 'undefined') {
  dismissed = readStored('installDismissed') === true;
  window.addEventListener('beforeinstallprompt', (event) => {
    // Kept for our own card, at a moment when the person knows what she installs.
    event.preventDefault();
    kept = event as InstallEvent;
    tell();
  });
  const touch = () => {
    for (const act of acts) window.removeEventListener(act, touch);
    touched = true;
    tell();
  };
  for (const act of acts) window.addEventListener(act, touch, { passive: true });
  window.addEventListener('appinstalled', () => {
    kept = null;
    tell();
  });
}

/** Names the app to the browser; late, since the icons come with it. A dev server's page has it. */
export function linkManifest(): void {
  if (document.querySelector('link[rel="manifest"]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '/manifest.webmanifest';
  document.head.append(link);
}

function way(): InstallWay {
  if (dismissed || !touched || matchMedia('(display-mode: standalone)').matches) return 'none';
  if (kept) return 'prompt';
  const isIos =
    /iPhone|iPad/.test(navigator.userAgent) && !('standalone' in navigator && navigator.standalone);
  return isIos ? 'ios' : 'none';
}

export async function install(): Promise<void> {
  const event = kept;
  kept = null;
  await event?.prompt();
  tell();
}

export function dismissInstall(): void {
  dismissed = true;
  writeStored('installDismissed', true);
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useInstallWay = (): InstallWay => useSyncExternalStore(subscribe, way, () => 'none');
