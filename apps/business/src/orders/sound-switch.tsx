import { useOrderMessages } from '@ecom/i18n/business-orders';
import { IconButton, Tooltip } from '@mui/material';
import { Bell, BellOff } from 'lucide-react';
import { setSound, useSound } from './sound.ts';
import { ring } from './tone.ts';

/** Whether this device rings at a new order. Switched on, it rings once, to be heard. */
export function SoundSwitch() {
  const { sound } = useOrderMessages();
  const isOn = useSound();
  const Icon = isOn ? Bell : BellOff;
  const change = () => {
    setSound(!isOn);
    if (!isOn) ring();
  };
  return (
    <Tooltip title={isOn ? sound.on : sound.off}>
      <IconButton aria-label={sound.label} aria-pressed={isOn} onClick={change}>
        <Icon size={22} aria-hidden="true" />
      </IconButton>
    </Tooltip>
  );
}
