import { color, Section } from '@ecom/dash';
import { useApplyMessages } from '@ecom/i18n/business-apply';
import type { MapPoint, PlainMap } from '@ecom/map';
import { Alert, Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { LocateFixed, MapPin, Minus, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { PlaceSearch } from './place-search.tsx';
import { usePinMap } from './use-pin-map.ts';

interface Props {
  /** The map once it is drawn: its centre is where the pin stands. */
  readonly onMap: (map: PlainMap | null) => void;
  /** Where the pin stands already. */
  readonly at?: MapPoint;
}

const [townZoom, yardZoom] = [15, 17];

/** The map goes under a pin that stays in the middle: fingers, mouse and arrow keys move it. */
export function PinPart({ onMap, at }: Props) {
  const { pin } = useApplyMessages();
  const ground = usePinMap(onMap, at);
  const { map, around, goTo, failed } = ground;
  return (
    <Section title={pin.title}>
      <PlaceSearch
        near={around}
        onChoose={(place) => goTo(place, place.kind === 'quartier' ? townZoom : yardZoom)}
      />
      <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{pin.help}</Typography>
      <Ground ground={ground}>
        <Box aria-hidden="true" sx={pinStyle}>
          <MapPin size={40} fill={color('clay-600')} color={color('card')} />
        </Box>
      </Ground>
      {!failed && <Locate isReady={map !== null} onFound={(point) => goTo(point, yardZoom)} />}
    </Section>
  );
}

const nobody = () => undefined;

/** Where the pin stands, for those who may not move it. */
export function PinView({ at }: { readonly at: MapPoint }) {
  const { pin } = useApplyMessages();
  const ground = usePinMap(nobody, at, true);
  return (
    <Section title={pin.title}>
      <Ground ground={ground} />
    </Section>
  );
}

interface GroundProps {
  readonly ground: ReturnType<typeof usePinMap>;
  readonly children?: ReactNode;
}

/** The map with its keys, or the way to try for it again. */
function Ground({ ground: { frame, map, failed, retry }, children }: GroundProps) {
  const { pin } = useApplyMessages();
  return (
    <>
      <Box sx={groundStyle} hidden={failed}>
        <Box ref={frame} sx={{ position: 'absolute', inset: 0 }} />
        {children}
        <Stack sx={zoomStyle}>
          <IconButton
            aria-label={pin.closer}
            sx={keyStyle}
            disabled={map === null}
            onClick={() => map?.zoomBy(1)}
          >
            <Plus size={20} />
          </IconButton>
          <IconButton
            aria-label={pin.farther}
            sx={keyStyle}
            disabled={map === null}
            onClick={() => map?.zoomBy(-1)}
          >
            <Minus size={20} />
          </IconButton>
        </Stack>
      </Box>
      {failed && (
        <Alert severity="error" action={<Button onClick={retry}>{pin.retry}</Button>}>
          {pin.failed}
        </Alert>
      )}
    </>
  );
}

const patienceMs = 15_000;

interface LocateProps {
  readonly isReady: boolean;
  onFound(point: MapPoint): void;
}

/** Moves the map to where the phone is. */
function Locate({ isReady, onFound }: LocateProps) {
  const { pin } = useApplyMessages();
  const [state, setState] = useState<'idle' | 'asking' | 'refused' | 'none'>('idle');
  const locate = () => {
    if (!navigator.geolocation) return setState('none');
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setState('idle');
        onFound({ latitude, longitude });
      },
      ({ code, PERMISSION_DENIED }) => setState(code === PERMISSION_DENIED ? 'refused' : 'none'),
      { enableHighAccuracy: true, timeout: patienceMs, maximumAge: 10_000 },
    );
  };
  return (
    <Stack direction="row" sx={{ mt: 1.5, gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Button
        variant="outlined"
        startIcon={<LocateFixed size={18} />}
        loading={state === 'asking'}
        disabled={!isReady}
        onClick={locate}
      >
        {pin.locate}
      </Button>
      <Typography role="status" sx={{ color: 'text.secondary' }}>
        {state === 'idle' ? '' : pin[state]}
      </Typography>
    </Stack>
  );
}

const groundStyle = {
  position: 'relative',
  // Leaflet's own layers stay below the bar of the phone.
  isolation: 'isolate',
  height: 280,
  overflow: 'hidden',
  borderRadius: 3,
  border: `1px solid ${color('line')}`,
  '&[hidden]': { display: 'none' },
};
const pinStyle = {
  position: 'absolute',
  zIndex: 1000,
  left: '50%',
  top: '50%',
  // Its point, at the foot of the drawing, stands in the middle.
  transform: 'translate(-50%, -94%)',
  pointerEvents: 'none',
  lineHeight: 0,
};
const zoomStyle = { position: 'absolute', zIndex: 1000, right: 8, top: 8, gap: 1 };
const keyStyle = {
  width: 44,
  height: 44,
  backgroundColor: color('card'),
  border: `1px solid ${color('line')}`,
  '&:hover': { backgroundColor: color('sunk') },
};
