import { useToast } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { Alert, Box, Button, IconButton, Stack } from '@mui/material';
import { Undo2, X } from 'lucide-react';
import { type BulkOutcome, commandsOf } from './product-commands.ts';
import { forgetShelf } from './product-data.ts';
import { codeText } from './product-problem.ts';
import { useShelfCommand } from './use-shelf-command.ts';

export interface Outcome extends BulkOutcome {
  readonly titles: ReadonlyMap<string, string>;
}

interface Props {
  readonly storeId: string;
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** How many changed, which did not and why; and the way back, as long as it stands here. */
export function BulkOutcomeNote({ storeId, outcome, onClose }: Props) {
  const { bulk } = useProductMessages();
  const say = useToast();
  const command = useShelfCommand(commandsOf(storeId).undoEdit);
  const { editId, changed, refused } = outcome;
  const undo = async () => {
    if (editId === null || !(await command.run(editId))) return;
    void forgetShelf(storeId);
    say(bulk.undone);
    onClose();
  };
  return (
    <Alert
      severity={refused.length > 0 ? 'warning' : 'success'}
      role="status"
      sx={{ alignItems: 'flex-start' }}
      action={
        <IconButton aria-label={bulk.dismiss} onClick={onClose}>
          <X size={18} />
        </IconButton>
      }
    >
      <Box sx={{ fontWeight: 700 }}>{changed === 0 ? bulk.nothing : bulk.done(changed)}</Box>
      {refused.length > 0 && <Refused outcome={outcome} />}
      {editId !== null && (
        <Button
          variant="outlined"
          size="small"
          sx={{ mt: 1 }}
          startIcon={<Undo2 size={16} />}
          loading={command.busy}
          onClick={() => void undo()}
        >
          {bulk.undo}
        </Button>
      )}
      {command.error && <Box sx={{ mt: 1, fontWeight: 600 }}>{command.error}</Box>}
    </Alert>
  );
}

function Refused({ outcome: { refused, titles } }: { readonly outcome: Outcome }) {
  const texts = useProductMessages();
  return (
    <>
      <Box sx={{ mt: 0.5 }}>{texts.bulk.refused(refused.length)}</Box>
      <Stack component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {refused.map(({ id, code }) => (
          <li key={id}>{`${titles.get(id) ?? id} – ${codeText(texts, code, {}) ?? code}`}</li>
        ))}
      </Stack>
    </>
  );
}
