import { Field } from '@ecom/dash';
import type { GoodsPicker } from '@ecom/dash/offers';
import { usePromotionsMessages } from '@ecom/i18n/promotions';
import { Box, Checkbox, FormControlLabel, FormHelperText, Stack } from '@mui/material';
import { useState } from 'react';
import { useStore } from '../data/store.ts';
import { useProducts } from '../products/product-data.ts';

const goodsMax = 50;
const everything = { state: 'active', category: '', low: false, sort: 'title' } as const;

/** Goods of the store that an offer names: those that are chosen first, then what is searched. */
export function PickGoods({ chosen, error, onChange }: GoodsPicker) {
  const { fields } = usePromotionsMessages();
  const { id } = useStore();
  const [q, setQ] = useState('');
  const query = useProducts(id, { ...everything, q: q.trim() });
  const found = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isChosen = (productId: string) => chosen.some((one) => one.id === productId);
  const offered = [...chosen, ...found.filter((one) => !isChosen(one.id))];
  const toggle = (one: { readonly id: string; readonly title: string }) =>
    onChange(
      isChosen(one.id)
        ? chosen.filter((other) => other.id !== one.id)
        : [...chosen, { id: one.id, title: one.title }].slice(0, goodsMax),
    );
  return (
    <Box component="fieldset" sx={{ m: 0, mb: 2, p: 0, border: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ mb: 0.5, p: 0, fontSize: '0.875rem', fontWeight: 600 }}>
        {fields.goodsLabel}
      </Box>
      <Field
        label={fields.goodsSearch}
        value={q}
        onChange={setQ}
        input={{ type: 'search', autoComplete: 'off', maxLength: 80 }}
      />
      <Stack sx={{ maxHeight: 280, overflowY: 'auto' }}>
        {offered.map((one) => (
          <FormControlLabel
            key={one.id}
            label={one.title}
            sx={{ minHeight: 44, mr: 0, overflowWrap: 'anywhere' }}
            control={<Checkbox checked={isChosen(one.id)} onChange={() => toggle(one)} />}
          />
        ))}
        {query.isSuccess && offered.length === 0 && (
          <FormHelperText sx={{ mx: 0 }}>{fields.goodsNone}</FormHelperText>
        )}
      </Stack>
      {error && (
        <FormHelperText error role="alert" sx={{ mx: 0, fontWeight: 600 }}>
          {error}
        </FormHelperText>
      )}
    </Box>
  );
}
