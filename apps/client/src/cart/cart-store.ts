import { readStored, writeStored } from '@ecom/api-client';
import { useSyncExternalStore } from 'react';
import {
  addLine,
  type Cart,
  type CartLine,
  putBack,
  removeLines,
  setQuantity,
} from './cart-lines.ts';

const name = 'cart';
const changed = 'ecom.cart';

let text = '[]';
let cart: Cart = [];

/** The same array as long as nothing changed, here or in another tab. */
function read(): Cart {
  const stored = readStored<Cart>(name) ?? [];
  const storedText = JSON.stringify(stored);
  if (storedText !== text) {
    text = storedText;
    cart = stored;
  }
  return cart;
}

function write(next: Cart): void {
  writeStored(name, next);
  window.dispatchEvent(new Event(changed));
}

function subscribe(listener: () => void): () => void {
  const events = [changed, 'storage'];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

/** The cart of this device: it needs no network and no account, and survives a killed app. */
export const useCart = (): Cart => useSyncExternalStore(subscribe, read, read);

export const addToCart = (line: CartLine): void => write(addLine(read(), line));

export const setCartQuantity = (variantId: string, quantity: number): void =>
  write(setQuantity(read(), variantId, quantity));

export const removeFromCart = (...variantIds: readonly string[]): void =>
  write(removeLines(read(), variantIds));

export const putBackInCart = (line: CartLine, index: number): void =>
  write(putBack(read(), line, index));

/** Takes over a cart that was accepted as a whole. */
export const replaceCart = (next: Cart): void => write(next);
