import { color } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Alert, Box, Button, IconButton, ListItemIcon, Menu, MenuItem } from '@mui/material';
import {
  Archive,
  ChevronUp,
  EyeOff,
  FolderTree,
  PackagePlus,
  Percent,
  Store,
  X,
} from 'lucide-react';
import { useId, useState } from 'react';
import { type BulkAct, BulkDialog } from './bulk-dialog.tsx';
import type { Outcome } from './bulk-outcome.tsx';
import { commandsOf } from './product-commands.ts';
import { forgetShelf, type ProductLine } from './product-data.ts';
import { useShelfCommand } from './use-shelf-command.ts';

interface Props {
  readonly storeId: string;
  readonly chosen: readonly ProductLine[];
  readonly onClear: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

const productsMax = 200;

const acts = [
  ['publish', Store],
  ['hide', EyeOff],
  ['price', Percent],
  ['category', FolderTree],
  ['stock', PackagePlus],
  ['archive', Archive],
] as const;

/** What can be done to all that are chosen, always in reach. */
export function BulkBar({ storeId, chosen, onClear, onDone }: Props) {
  const { bulk } = useProductMessages();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState<BulkAct | null>(null);
  const id = useId();
  const command = useShelfCommand(commandsOf(storeId).editMany);
  const isTooMany = chosen.length > productsMax;
  const ids = chosen.map((one) => one.id);
  const send = async (change: Parameters<typeof command.run>[0]['change']) => {
    const done = await command.run({ ids, change });
    if (!done) return;
    void forgetShelf(storeId);
    setAsking(null);
    onDone({ ...done.answer, titles: new Map(chosen.map((one) => [one.id, one.title])) });
  };
  const begin = (act: (typeof acts)[number][0]) => {
    setAnchor(null);
    command.setError(undefined);
    if (act === 'publish') return void send({ state: 'active' });
    if (act === 'hide') return void send({ state: 'draft' });
    setAsking(act);
  };
  return (
    <Box role="region" aria-label={bulk.label} sx={barStyle}>
      <Box role="status" sx={{ fontWeight: 700, flex: 1 }}>
        {isTooMany ? bulk.max(productsMax) : bulk.chosen(chosen.length)}
      </Box>
      <IconButton aria-label={bulk.clear} onClick={onClear}>
        <X size={20} />
      </IconButton>
      <Button
        variant="contained"
        disabled={isTooMany}
        loading={command.busy}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        endIcon={<ChevronUp size={18} />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {bulk.acts}
      </Button>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {acts.map(([act, Icon]) => (
          <MenuItem key={act} onClick={() => begin(act)}>
            <ListItemIcon>
              <Icon size={18} aria-hidden="true" />
            </ListItemIcon>
            {bulk[act]}
          </MenuItem>
        ))}
      </Menu>
      {command.error && asking === null && (
        <Alert severity="error" sx={{ flexBasis: '100%' }}>
          {command.error}
        </Alert>
      )}
      {asking !== null && (
        <BulkDialog
          act={asking}
          example={chosen.find(({ priceXof }) => priceXof !== null)}
          count={chosen.length}
          busy={command.busy}
          error={command.error}
          onSend={(change) => void send(change)}
          onClose={() => setAsking(null)}
        />
      )}
    </Box>
  );
}

const barStyle = {
  position: 'sticky',
  bottom: { xs: 'calc(65px + env(safe-area-inset-bottom))', md: 16 },
  zIndex: 6,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  px: 2,
  py: 1.25,
  borderRadius: 4,
  backgroundColor: color('card'),
  border: `1px solid ${color('edge')}`,
  boxShadow: '0 8px 24px rgb(8 58 45 / 0.18)',
};
