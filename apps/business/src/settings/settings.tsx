import { color, Section } from '@ecom/dash';
import { useSettingsMessages } from '@ecom/i18n/business-settings';
import { Box } from '@mui/material';
import {
  Bike,
  CalendarClock,
  ChevronRight,
  Clock,
  IdCard,
  type LucideIcon,
  MapPin,
} from 'lucide-react';
import { Link } from 'wouter';
import { IdentityForm } from './identity-form.tsx';
import { Pause } from './pause.tsx';
import { SettingsFrame } from './settings-frame.tsx';

/** All that can be set of a store, or the way to it. */
export default function Settings() {
  const texts = useSettingsMessages();
  return (
    <SettingsFrame title={texts.title}>
      {(store) => (
        <>
          <Section title={texts.more} flush>
            <Way href="/reglages/carte" text={texts.pinLink} icon={MapPin} />
            <Way href="/reglages/horaires" text={texts.hoursLink} icon={Clock} />
            <Way href="/reglages/heures" text={texts.slotsLink} icon={CalendarClock} />
            <Way href="/reglages/livraison" text={texts.zonesLink} icon={Bike} />
            <Way href="/reglages/papiers" text={texts.papersLink} icon={IdCard} />
          </Section>
          <Pause store={store} />
          <IdentityForm store={store} />
        </>
      )}
    </SettingsFrame>
  );
}

interface WayProps {
  readonly href: string;
  readonly text: string;
  readonly icon: LucideIcon;
}

function Way({ href, text, icon: Icon }: WayProps) {
  return (
    <Box component={Link} href={href} sx={wayStyle}>
      <Icon size={20} aria-hidden="true" />
      <Box component="span" sx={{ flex: 1 }}>
        {text}
      </Box>
      <ChevronRight size={18} aria-hidden="true" />
    </Box>
  );
}

const wayStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 56,
  px: 2,
  color: color('ink'),
  fontWeight: 600,
  textDecoration: 'none',
  borderTop: `1px solid ${color('line')}`,
};
