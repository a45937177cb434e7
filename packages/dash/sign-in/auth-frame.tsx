import { useMessages } from '@ecom/i18n';
import { Logo, Weave } from '@ecom/ui';
import { Box, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { useDash } from '../settings.tsx';
import { color } from '../theme/tokens.ts';

interface Props {
  readonly title: string;
  readonly hideTitle?: boolean;
  readonly body?: string;
  readonly children: ReactNode;
}

/** What stands before the gate: one question on paper, the brand beside or above it. */
export function AuthFrame({ title, hideTitle = false, body, children }: Props) {
  const { name } = useDash();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${name}`;
    heading.current?.focus({ preventScroll: true });
  }, [name, title]);
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: { xs: 'column', md: 'row' } }}>
      <Brand />
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: { md: 'center' }, p: 2.5 }}>
        <Stack sx={{ width: '100%', maxWidth: 440, py: { xs: 1, md: 4 } }}>
          {!hideTitle && (
            <Typography variant="h1" ref={heading} tabIndex={-1}>
              {title}
            </Typography>
          )}
          {body && <Typography sx={{ mt: 0.75, color: 'text.secondary' }}>{body}</Typography>}
          <Box sx={{ mt: 3 }}>{children}</Box>
        </Stack>
      </Box>
    </Box>
  );
}

function Brand() {
  const { name } = useDash();
  const { home } = useMessages();
  return (
    <Box className="no-print" sx={brandStyle}>
      <Box sx={{ position: 'absolute', inset: 0, color: '#fff', opacity: 0.05 }}>
        <Weave className="weave" />
      </Box>
      <Stack direction="row" sx={{ position: 'relative', gap: 1.25, alignItems: 'center' }}>
        <Logo size={36} />
        <Typography sx={{ fontWeight: 800, fontSize: '1.0625rem' }}>{name}</Typography>
      </Stack>
      <Typography
        sx={{ position: 'relative', display: { xs: 'none', md: 'block' }, color: 'inherit' }}
      >
        {home.tagline}
      </Typography>
    </Box>
  );
}

const brandStyle = {
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: { xs: 'auto', md: '38%' },
  maxWidth: { md: 480 },
  px: { xs: 2.5, md: 5 },
  py: { xs: 1.75, md: 5 },
  overflow: 'hidden',
  backgroundColor: color('palm-900'),
  color: '#fff',
};

/** Until it is known who is there. */
export function Splash() {
  const { app } = useMessages();
  return (
    <Box
      component="main"
      aria-busy="true"
      aria-label={app.loading}
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center' }}
    >
      <Logo size={56} />
    </Box>
  );
}
