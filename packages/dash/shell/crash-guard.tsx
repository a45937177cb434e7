import { useMessages } from '@ecom/i18n';
import { PalmTree } from '@ecom/ui';
import { Box, Button, Stack, Typography } from '@mui/material';
import { Component, type ReactNode } from 'react';

/** A bug in a screen, or a screen that could not be loaded, leaves a way on instead of white. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { crash } = useMessages();
  return (
    <Stack component="main" role="alert" sx={{ p: 4, gap: 1.5, alignItems: 'center' }}>
      <Box sx={{ '& svg': { width: 144, height: 'auto' } }}>
        <PalmTree />
      </Box>
      <Typography variant="h1">{crash.title}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>{crash.body}</Typography>
      <Button variant="contained" onClick={() => location.reload()}>
        {crash.reload}
      </Button>
    </Stack>
  );
}
