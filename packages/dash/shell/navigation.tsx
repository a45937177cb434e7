import { Logo } from '@ecom/ui';
import { Box, Stack, Typography } from '@mui/material';
import type { LucideIcon } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useDash } from '../settings.tsx';
import { color } from '../theme/tokens.ts';
import { MorePlaces } from './more-places.tsx';

/** A place that the navigation leads to. */
export interface NavPlace {
  readonly href: string;
  readonly text: string;
  readonly icon: LucideIcon;
  /** A `CountBadge`, where something waits there. */
  readonly badge?: ReactNode;
}

interface BarProps {
  readonly places: readonly NavPlace[];
  readonly label: string;
}

/** The green side of a desk's screen. */
export function SideBar({ places, label }: BarProps) {
  const { name } = useDash();
  return (
    <Box sx={groundStyle}>
      <Box component="nav" aria-label={label} sx={sideStyle}>
        <Stack direction="row" sx={{ gap: 1.25, alignItems: 'center', px: 1, pb: 2.5 }}>
          <Logo size={36} />
          <Typography sx={{ fontWeight: 800, fontSize: '1.0625rem' }}>{name}</Typography>
        </Stack>
        {places.map((place) => (
          <PlaceLink key={place.href} place={place} style={sideLinkStyle} />
        ))}
      </Box>
    </Box>
  );
}

/** So many words stand beside each other on the narrowest phones. */
const bottomMax = 5;

/** The same places under the thumb; those that are left over come with «Plus». */
export function BottomBar({ places, label }: BarProps) {
  const [location] = useLocation();
  if (places.length < 2) return null;
  const fits = places.length <= bottomMax;
  const rest = fits ? [] : places.slice(bottomMax - 1);
  return (
    <Box component="nav" aria-label={label} sx={bottomStyle}>
      {places.slice(0, fits ? bottomMax : bottomMax - 1).map((place) => (
        <PlaceLink key={place.href} place={place} style={bottomLinkStyle} />
      ))}
      {rest.length > 0 && (
        <MorePlaces isHere={rest.some(({ href }) => isAt(location, href))} style={bottomLinkStyle}>
          {(onChoose) =>
            rest.map((place) => (
              <PlaceLink
                key={place.href}
                place={place}
                style={sheetLinkStyle}
                onChoose={onChoose}
              />
            ))
          }
        </MorePlaces>
      )}
    </Box>
  );
}

interface LinkProps {
  readonly place: NavPlace;
  readonly style: object;
  /** In a sheet, whose step of the history the choice takes. */
  readonly onChoose?: () => void;
}

const isAt = (location: string, href: string): boolean =>
  location === href || (href !== '/' && location.startsWith(`${href}/`));

function PlaceLink({ place: { href, text, icon: Icon, badge }, style, onChoose }: LinkProps) {
  const [location, go] = useLocation();
  const choose =
    onChoose &&
    ((event: MouseEvent) => {
      event.preventDefault();
      go(href, { replace: true });
      onChoose();
    });
  return (
    <Box
      component={Link}
      href={href}
      onClick={choose}
      aria-current={isAt(location, href) ? 'page' : undefined}
      sx={style}
    >
      <Icon size={20} aria-hidden="true" />
      <Box component="span">{text}</Box>
      {badge}
    </Box>
  );
}

/** How much waits at a place; nothing where nothing does. */
export function CountBadge({ count, label }: { readonly count: number; readonly label: string }) {
  if (count === 0) return null;
  return (
    <Box component="span" className="badge" aria-label={label}>
      {count > 999 ? '999+' : count}
    </Box>
  );
}

const groundStyle = {
  display: { xs: 'none', md: 'block' },
  width: 232,
  flexShrink: 0,
  backgroundColor: color('palm-900'),
  color: '#fff',
};

const sideStyle = {
  display: 'flex',
  flexDirection: 'column',
  gap: 0.5,
  position: 'sticky',
  top: 0,
  height: '100dvh',
  overflowY: 'auto',
  px: 1.5,
  py: 2.5,
};

const badge = {
  ml: 'auto',
  px: 1,
  borderRadius: 99,
  fontSize: '0.75rem',
  lineHeight: '1.25rem',
  fontWeight: 800,
  backgroundColor: color('sun-500'),
  color: color('ink'),
};

const sideLinkStyle = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 44,
  px: 1.5,
  borderRadius: 3,
  color: 'inherit',
  fontWeight: 500,
  textDecoration: 'none',
  '&:hover': { backgroundColor: 'rgb(255 255 255 / 0.07)' },
  '&[aria-current]': { backgroundColor: 'rgb(255 255 255 / 0.14)', fontWeight: 700 },
  '&:focus-visible': { outlineColor: '#fff', outlineOffset: '-3px', boxShadow: 'none' },
  '& .badge': badge,
};

const sheetLinkStyle = {
  ...sideLinkStyle,
  minHeight: 52,
  color: color('ink'),
  '&:hover': { backgroundColor: color('sunk') },
  '&[aria-current]': { backgroundColor: color('palm-100'), fontWeight: 700 },
  '&:focus-visible': { outlineOffset: '-3px', boxShadow: 'none' },
};

const bottomStyle = {
  display: { xs: 'flex', md: 'none' },
  position: 'fixed',
  zIndex: 10,
  insetInline: 0,
  bottom: 0,
  pb: 'env(safe-area-inset-bottom)',
  backgroundColor: color('card'),
  borderTop: `1px solid ${color('line')}`,
};

const bottomLinkStyle = {
  flex: 1,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 0.25,
  pt: 1,
  pb: 0.75,
  minHeight: 56,
  color: color('muted'),
  fontSize: '0.75rem',
  fontWeight: 600,
  textDecoration: 'none',
  '&[aria-current]': { color: color('palm-800'), fontWeight: 800 },
  '&:focus-visible': { outlineOffset: '-3px', boxShadow: 'none' },
  '& .badge': { ...badge, position: 'absolute', top: 4, left: 'calc(50% + 8px)', px: 0.75 },
};
