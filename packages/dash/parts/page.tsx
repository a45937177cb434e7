import { Box, Stack, Typography } from '@mui/material';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useDash } from '../settings.tsx';
import { color } from '../theme/tokens.ts';

interface Props {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}

/** A screen: its title takes the focus when it appears, so that it is read first. */
export function Page({ title, subtitle, actions, back, children }: Props) {
  const { name } = useDash();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [name, title]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack sx={{ gap: 2.5, maxWidth: 1120, mx: 'auto' }}>
      <Box>
        {back && (
          <Box component={Link} href={back.href} sx={backStyle}>
            <ArrowLeft size={18} aria-hidden="true" />
            {back.label}
          </Box>
        )}
        <Stack
          direction="row"
          sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'flex-end', justifyContent: 'space-between' }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {subtitle && (
              <Typography component="div" sx={{ mt: 0.25, color: 'text.secondary' }}>
                {subtitle}
              </Typography>
            )}
          </Box>
          {actions}
        </Stack>
      </Box>
      {children}
    </Stack>
  );
}

const backStyle = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 44,
  mb: 0.5,
  color: color('palm-700'),
  fontWeight: 600,
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
  borderRadius: 1,
};
