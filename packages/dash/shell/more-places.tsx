import { useDashMessages } from '@ecom/i18n/dash';
import { Box, Drawer } from '@mui/material';
import { Ellipsis } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';

interface Props {
  /** Whether the screen in sight is one of those behind it. */
  readonly isHere: boolean;
  /** How the button looks: as the places beside it. */
  readonly style: object;
  /** The places themselves; called with what is to be done when one was chosen. */
  readonly children: (onChoose: () => void) => ReactNode;
}

/** The places that do not fit under the thumb, in a sheet that the back button closes, too. */
export function MorePlaces({ isHere, style, children }: Props) {
  const { app } = useDashMessages();
  const sheet = useSheet();
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-haspopup="dialog"
        aria-expanded={sheet.isOpen}
        aria-current={isHere ? 'true' : undefined}
        onClick={sheet.open}
        sx={{ ...style, border: 0, background: 'none', fontFamily: 'inherit', cursor: 'pointer' }}
      >
        <Ellipsis size={20} aria-hidden="true" />
        <Box component="span">{app.morePlaces}</Box>
      </Box>
      <Drawer
        anchor="bottom"
        open={sheet.isOpen}
        onClose={sheet.close}
        slotProps={{ paper: { 'aria-label': app.morePlaces, role: 'dialog', sx: paperStyle } }}
      >
        {children(sheet.leave)}
      </Drawer>
    </>
  );
}

/** Open it is a step of the history: back closes it, and a choice takes its place. */
function useSheet() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const onBack = () => setOpen(false);
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [isOpen]);
  return {
    isOpen,
    open: () => {
      history.pushState({ ...history.state, sheet: true }, '');
      setOpen(true);
    },
    close: () => history.back(),
    leave: () => setOpen(false),
  };
}

const paperStyle = {
  px: 1.5,
  pt: 1.5,
  pb: 'calc(12px + env(safe-area-inset-bottom))',
  borderRadius: '20px 20px 0 0',
};
