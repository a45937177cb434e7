import { newCommandKey } from '@ecom/api-client';
import { PrivatePicture, Section, useProblemText } from '@ecom/dash';
import { useBusinessMessages } from '@ecom/i18n/business';
import { useBusinessReturnsMessages } from '@ecom/i18n/business-returns';
import { Alert, Box, Button } from '@mui/material';
import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { useStore } from '../data/store.ts';
import { shrinkPhoto, UnreadablePhoto } from '../products/shrink-photo.ts';
import { keepReturn, loadPhoto, type Return, showPhoto } from './return-data.ts';

/** The photos of both sides, and the way to show one more. */
export function EvidencePart({ one }: { readonly one: Return }) {
  const { photos } = useBusinessReturnsMessages();
  const { id: storeId } = useStore();
  const at = { storeId, returnId: one.id };
  const named = one.pictures.map((picture, n) => {
    const before = one.pictures.slice(0, n + 1).filter(({ side }) => side === picture.side);
    return { id: picture.id, name: photos[picture.side](before.length) };
  });
  return (
    <Section
      title={photos.title}
      {...(one.may.includes('show') && { action: <AddPhoto one={one} /> })}
    >
      {named.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{photos.none}</Box>
      ) : (
        <Box component="ul" sx={gridStyle}>
          {named.map(({ id, name }) => (
            <li key={id}>
              <PrivatePicture
                {...{ id, name, unseen: photos.unseen }}
                load={() => loadPhoto(at, id)}
              />
            </li>
          ))}
        </Box>
      )}
    </Section>
  );
}

/** Sends a photo small; the same one chosen again carries the key it had. */
function AddPhoto({ one }: { readonly one: Return }) {
  const { photos } = useBusinessReturnsMessages();
  const { errors } = useBusinessMessages();
  const problemText = useProblemText();
  const { id: storeId } = useStore();
  const input = useRef<HTMLInputElement>(null);
  const intent = useRef({ of: '', key: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const photo = await shrinkPhoto(file);
      const of = `${file.name} ${file.size} ${file.lastModified}`;
      if (intent.current.of !== of) intent.current = { of, key: newCommandKey() };
      const at = { storeId, returnId: one.id };
      keepReturn(storeId, await showPhoto(at, photo, intent.current.key));
    } catch (error) {
      setProblem(error instanceof UnreadablePhoto ? errors.notAnImage : problemText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box>
      <Button
        variant="outlined"
        size="small"
        loading={busy}
        startIcon={<Camera size={18} />}
        onClick={() => input.current?.click()}
      >
        {photos.add}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/*"
        onChange={({ currentTarget }) => {
          void send(currentTarget.files?.[0]);
          // The same photo may be chosen again.
          currentTarget.value = '';
        }}
      />
      {problem && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
}

const gridStyle = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 1,
  gridTemplateColumns: 'repeat(auto-fill, minmax(96px, 1fr))',
};
