import { color, Field } from '@ecom/dash';
import { useApplyMessages } from '@ecom/i18n/business-apply';
import type { MapPoint } from '@ecom/map';
import { Box, ButtonBase } from '@mui/material';
import { type KeyboardEvent, useState } from 'react';
import { type FoundPlace, usePlaceSearch } from './use-place-search.ts';

interface Props {
  readonly near: MapPoint;
  onChoose(place: FoundPlace): void;
}

/** A quartier or landmark near the store, proposed while it is typed. */
export function PlaceSearch({ near, onChoose }: Props) {
  const { pin } = useApplyMessages();
  const [text, setText] = useState('');
  const [isChosen, setChosen] = useState(false);
  const query = usePlaceSearch(isChosen ? '' : text, near);
  const isAsking = !isChosen && text.trim().length > 1;
  const found = (isAsking && query.data) || [];
  const choose = (place: FoundPlace) => {
    setText(place.name);
    setChosen(true);
    onChoose(place);
  };
  const takeFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // It stands in a form, which is not to be sent by it.
    event.preventDefault();
    if (found[0]) choose(found[0]);
  };
  const none = query.data?.length === 0 ? pin.searchNone : pin.searchHelp;
  return (
    <Box component="search" sx={{ display: 'block', mb: 1 }}>
      <Field
        label={pin.search}
        value={text}
        help={isAsking ? (query.isError ? pin.searchFailed : none) : pin.searchHelp}
        onChange={(next) => {
          setText(next);
          setChosen(false);
        }}
        input={{ maxLength: 80, autoComplete: 'off', onKeyDown: takeFirst }}
      />
      {found.length > 0 && (
        <Box component="ul" aria-label={pin.found} sx={listStyle}>
          {found.map((place) => (
            <Box component="li" key={place.key} sx={{ '& + &': { borderTop: line } }}>
              <ButtonBase sx={hitStyle} onClick={() => choose(place)}>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {place.name}
                </Box>
                {place.quartier !== null && place.quartier !== place.name && (
                  <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                    {place.quartier}
                  </Box>
                )}
              </ButtonBase>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

const line = `1px solid ${color('line')}`;
const listStyle = { m: 0, mb: 1.5, p: 0, listStyle: 'none', border: line, borderRadius: 3 };
const hitStyle = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  justifyContent: 'center',
  width: '100%',
  minHeight: 48,
  px: 2,
  py: 0.75,
  textAlign: 'left',
  borderRadius: 3,
};
