import { color } from '@ecom/dash';
import { useAdminMessages } from '@ecom/i18n/admin';
import { useDashMessages } from '@ecom/i18n/dash';
import { Box, Dialog, IconButton, Stack, Typography } from '@mui/material';
import { ChevronLeft, ChevronRight, RotateCw, X, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { usePaper } from '../data/papers.ts';

/** A photo to look at, and where its bytes come from. */
export interface ShownPaper {
  readonly id: string;
  /** «Recto». */
  readonly caption: string;
  /** «Recto de la pièce de …», for those who hear it. */
  readonly alt: string;
  readonly read?: (id: string) => Promise<Blob>;
}

interface Props {
  readonly papers: readonly ShownPaper[];
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly onClose: () => void;
}

const zooms = [1, 1.5, 2, 3, 4] as const;

/** One photo as large as wanted, turned as needed, by hand or by keys. */
export function PaperViewer({ papers, at, onMove, onClose }: Props) {
  const { review } = useAdminMessages();
  const { app } = useDashMessages();
  const [zoom, setZoom] = useState(0);
  const [turns, setTurns] = useState(0);
  const id = useId();
  const paper = papers[at];
  if (!paper) return null;
  const step = (by: number) => setZoom((now) => Math.min(zooms.length - 1, Math.max(0, now + by)));
  const move = (by: number) => {
    setZoom(0);
    setTurns(0);
    onMove((at + by + papers.length) % papers.length);
  };
  const turn = () => setTurns((now) => now + 1);
  const acts: Readonly<Record<string, () => void>> = {
    '+': () => step(1),
    '=': () => step(1),
    '-': () => step(-1),
    r: turn,
    R: turn,
    ArrowRight: () => move(1),
    ArrowLeft: () => move(-1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enlarged, the arrows move over the photo.
    if (zoom > 0 && event.key.startsWith('Arrow')) return;
    acts[event.key]?.();
  };
  const tools = [
    [review.previous, ChevronLeft, () => move(-1)],
    [review.next, ChevronRight, () => move(1)],
    [review.zoomOut, ZoomOut, () => step(-1)],
    [review.zoomIn, ZoomIn, () => step(1)],
    [review.rotate, RotateCw, turn],
    [app.close, X, onClose],
  ] as const;
  return (
    <Dialog open fullScreen onClose={onClose} onKeyDown={onKeyDown} aria-labelledby={id}>
      <Stack direction="row" sx={barStyle}>
        <Typography id={id} component="h2" sx={{ flex: 1, fontWeight: 700 }}>
          {paper.caption}
        </Typography>
        {tools.map(([label, Icon, act]) => (
          <IconButton key={label} aria-label={label} onClick={act}>
            <Icon size={20} />
          </IconButton>
        ))}
      </Stack>
      <Photo key={paper.id} paper={paper} zoom={zooms[zoom] ?? 1} turns={turns} />
      <Typography variant="body2" sx={{ p: 1.5, display: { xs: 'none', md: 'block' } }}>
        {review.keys}
      </Typography>
    </Dialog>
  );
}

interface PhotoProps {
  readonly paper: ShownPaper;
  readonly zoom: number;
  readonly turns: number;
}

/** As large as the stage; on its side in a square, which turns without needing another room. */
function Photo({ paper: { id, alt, read }, zoom, turns }: PhotoProps) {
  const { url } = usePaper(id, read);
  const unit = turns % 2 === 0 ? ['cqw', 'cqh'] : ['cqmin', 'cqmin'];
  const [width, height] = unit.map((one) => `${zoom * 100}${one}`);
  return (
    <Box tabIndex={0} role="group" aria-label={alt} sx={stageStyle}>
      <Box sx={{ width, height, m: 'auto' }}>
        {url && (
          <Box
            component="img"
            src={url}
            alt={alt}
            sx={{
              display: 'block',
              width: '100%',
              height: '100%',
              objectFit: 'contain',
              transform: `rotate(${turns * 90}deg)`,
              transition: 'transform 0.15s',
            }}
          />
        )}
      </Box>
    </Box>
  );
}

const barStyle = {
  px: 2,
  py: 0.5,
  alignItems: 'center',
  borderBottom: `1px solid ${color('line')}`,
};

const stageStyle = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  containerType: 'size',
  overflow: 'auto',
  backgroundColor: color('palm-950'),
  '&:focus-visible': { outlineColor: color('sun-500'), outlineOffset: '-3px', boxShadow: 'none' },
};
