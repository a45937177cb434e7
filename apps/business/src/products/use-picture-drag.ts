import { useProductMessages } from '@ecom/i18n/business-products';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { Picture } from './product-data.ts';

interface Order {
  readonly shown: readonly Picture[];
  /** False where there is no such place. */
  move(from: number, to: number): boolean;
}

const stepOf: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** Moves pictures by their handle: dragged by mouse or finger, or walked by the arrow keys. */
export function usePictureDrag({ shown, move }: Order) {
  const { pictures } = useProductMessages();
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const moveTo = (from: number, to: number) => {
    if (move(from, to)) setSaid(pictures.moved(to + 1, shown.length));
  };
  /** The place of the picture that lies under a finger; -1 for none. */
  const placeUnder = ({ clientX, clientY }: PointerEvent) => {
    const tile = document.elementFromPoint(clientX, clientY)?.closest('[data-picture]');
    const id = tile?.getAttribute('data-picture');
    return shown.findIndex((one) => one.id === id);
  };
  const end = () => setDragged(null);
  const handleOf = (id: string, at: number) => ({
    onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(id);
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragged !== id) return;
      const over = placeUnder(event);
      if (over >= 0) moveTo(at, over);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onKeyDown: (event: KeyboardEvent) => {
      const step = stepOf[event.key];
      if (step === undefined) return;
      event.preventDefault();
      moveTo(at, at + step);
    },
  });
  return { dragged, said, handleOf };
}

export type DragHandle = ReturnType<ReturnType<typeof usePictureDrag>['handleOf']>;
