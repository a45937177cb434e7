import { ApiProblem } from '@ecom/api-client';
import { useToast } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { useEffect, useRef, useState } from 'react';
import { draftOf } from './draft-of-product.ts';
import { commandsOf } from './product-commands.ts';
import {
  forgetLists,
  keepProduct,
  type Product,
  type ProductWish,
  readAttributes,
  readProduct,
  useAttributes,
} from './product-data.ts';
import { type Difference, differencesOf, mergeDrafts } from './product-difference.ts';
import type { ProductDraft } from './product-draft.ts';
import { readDraft, tidyDraft } from './read-draft.ts';
import { savedText } from './saved-text.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useShelfCommand } from './use-shelf-command.ts';

interface Clash {
  readonly theirs: Product;
  readonly differences: readonly Difference[];
}

const startOf = (product: Product) => {
  const draft = draftOf(product);
  return { version: product.version, base: draft, draft };
};

const isClash = (problem: unknown): boolean =>
  problem instanceof ApiProblem && problem.code === 'market.changed_meanwhile';

/**
 * A product in somebody's hands: what is typed, the save, and, where somebody else was faster,
 * the difference that she settles field by field.
 */
export function useEditing(storeId: string, product: Product) {
  const { form } = useProductMessages();
  const say = useToast();
  const draft = useKeptDraft(`product.${storeId}.${product.id}`, startOf(product));
  const { kept, touched, patch, restart } = draft;
  // What is typed while an answer is on its way is looked at when it comes.
  const latest = useRef(kept);
  latest.current = kept;
  const known = useAttributes(kept.draft.category).data ?? [];
  const [conflict, setConflict] = useState<Clash | null>(null);
  const { version } = product;
  // Somebody else's change is taken over while nothing was typed.
  useEffect(() => {
    if (!touched && kept.version !== null && version > kept.version) restart(startOf(product));
  }, [touched, kept.version, version, product, restart]);

  const showClash = (theirs: Product) => {
    const { base, draft: typed } = latest.current;
    const mine = tidyDraft(typed, known);
    setConflict({ theirs, differences: differencesOf(base, mine, draftOf(theirs)) });
  };
  const command = useShelfCommand(commandsOf(storeId).change, (problem) => {
    if (!isClash(problem)) return false;
    readProduct(storeId, product.id).then(showClash, () => command.setError(form.gone));
    return true;
  });
  const change = async (wish: ProductWish, from: number, sent: ProductDraft) => {
    const done = await command.run({ ...wish, id: product.id, version: from });
    if (!done) return;
    const saved = done.answer;
    setConflict(null);
    keepProduct(storeId, saved);
    const typed = latest.current.draft;
    restart(isAlike(typed, sent) ? startOf(saved) : { ...startOf(saved), draft: typed });
    void forgetLists(storeId);
    say(savedText(form, product.state, saved.state));
  };
  const settle = async (takesTheirs: ReadonlySet<string>) => {
    if (!conflict) return;
    const { theirs } = conflict;
    const [mine, base] = [tidyDraft(kept.draft, known), draftOf(theirs)];
    const merged = mergeDrafts(mine, base, takesTheirs);
    // From here on it is their version that I change: kept even where the save is refused.
    const next = { version: theirs.version, base, draft: merged };
    latest.current = next;
    restart(next);
    const asked = await readAttributes(merged.category).catch(() => null);
    const read = asked && readDraft(merged, asked);
    if (read && 'wish' in read) return change(read.wish, theirs.version, merged);
    setConflict(null);
    command.setError(read ? form.invalid(read.faults.size) : form.attributesFailed);
  };
  return {
    kept,
    restored: draft.restored,
    patch,
    command,
    conflict,
    settle,
    send: (wish: ProductWish) => change(wish, kept.version ?? version, kept.draft),
    drop: () => restart(startOf(product)),
    leaveConflict: () => setConflict(null),
  };
}

/** Whether nothing was typed; the button that was pressed may have set the state. */
const isAlike = (one: ProductDraft, other: ProductDraft): boolean =>
  JSON.stringify({ ...one, state: '' }) === JSON.stringify({ ...other, state: '' });
