import { Loaded, Page } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { type StoreSettings, useSettings, useStore } from '../data/store.ts';

interface Props {
  readonly title: string;
  readonly subtitle?: string;
  /** Where it is a page of its own below the settings. */
  readonly isBelow?: boolean;
  readonly children: (store: StoreSettings) => ReactNode;
}

/** A page of settings: read by all of the team, changed by those who may. */
export function SettingsFrame({ title, subtitle, isBelow = false, children }: Props) {
  const { back, onlyLook } = useSettingsMessages();
  const { role } = useStore();
  const query = useSettings();
  return (
    <Page
      title={title}
      subtitle={subtitle}
      {...(isBelow && { back: { href: '/reglages', label: back } })}
    >
      {role === 'clerk' && <Alert severity="info">{onlyLook}</Alert>}
      <Loaded query={query}>{(store: StoreSettings) => children(store)}</Loaded>
    </Page>
  );
}
