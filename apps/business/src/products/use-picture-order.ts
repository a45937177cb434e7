import { useEffect, useRef, useState } from 'react';
import { commandsOf } from './product-commands.ts';
import { keepPictures, type Picture, refetchProduct } from './product-data.ts';
import { moved } from './shelf-numbers.ts';
import { useShelfCommand } from './use-shelf-command.ts';

interface Of {
  readonly storeId: string;
  readonly productId: string;
  readonly pictures: readonly Picture[];
}

/** So long after the last key: one request for a walk of several places. */
const restMs = 500;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** The order of a product's pictures as it is seen: at once here, at the API when hands rest. */
export function usePictureOrder({ storeId, productId, pictures }: Of) {
  const ids = pictures.map(({ id }) => id);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const command = useShelfCommand(commandsOf(storeId).orderPictures);
  const wanted = useRef<readonly string[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSending = useRef(false);

  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    while (wanted.current) {
      const next = wanted.current;
      wanted.current = null;
      const done = await command.run({ id: productId, ids: [...next] });
      // Refused or lost: what is seen is what is kept.
      if (done) keepPictures(storeId, productId, done.answer.pictures);
      else await refetchProduct(storeId, productId);
    }
    isSending.current = false;
    setOrder(null);
  };
  const latest = useRef(send);
  latest.current = send;
  // Whoever leaves at once has moved it all the same.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (wanted.current) void latest.current();
    },
    [],
  );

  // Pictures that came or went meanwhile end what was begun.
  const shown = order && isSame(order, ids) ? order : ids;
  const move = (from: number, to: number) => {
    if (to < 0 || to >= shown.length || from === to) return false;
    const next = moved(shown, from, to);
    setOrder(next);
    wanted.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), restMs);
    return true;
  };
  const byId = new Map(pictures.map((one) => [one.id, one]));
  return {
    shown: shown.flatMap((id) => byId.get(id) ?? []),
    move,
    error: command.error,
  };
}
