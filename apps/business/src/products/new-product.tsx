import { Page, useToast } from '@ecom/dash';
import { useProductMessages } from '@ecom/i18n/business-products';
import { useLocation } from 'wouter';
import { useStore } from '../data/store.ts';
import { adoptPhotos, dropOrphans } from './picture-uploads.ts';
import { commandsOf } from './product-commands.ts';
import { forgetLists, keepProduct, type ProductWish } from './product-data.ts';
import { emptyDraft } from './product-draft.ts';
import { ProductForm } from './product-form.tsx';
import { useUploadsOf } from './upload-list.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useShelfCommand } from './use-shelf-command.ts';

const start = { version: null, base: emptyDraft, draft: emptyDraft };

/** Something new for the shelf; its photos leave as soon as it is kept, were it after a reload. */
export default function NewProduct() {
  const { form } = useProductMessages();
  const { id: storeId } = useStore();
  const [, go] = useLocation();
  const say = useToast();
  const { kept, restored, patch, restart, forget } = useKeptDraft(`product.${storeId}.new`, start);
  const isBack = useUploadsOf(storeId, null).some((photo) => photo.isBack);
  const command = useShelfCommand(commandsOf(storeId).create);
  const send = async (wish: ProductWish) => {
    const done = await command.run(wish);
    if (!done) return;
    const product = done.answer;
    forget();
    void adoptPhotos(storeId, product.id);
    keepProduct(storeId, product);
    void forgetLists(storeId);
    say(product.state === 'active' ? form.published : form.keptAsDraft);
    go(`/articles/${product.id}`, { replace: true });
  };
  return (
    <Page title={form.newTitle} back={{ href: '/articles', label: form.back }}>
      <ProductForm
        storeId={storeId}
        restored={restored || isBack}
        product={null}
        draft={kept.draft}
        busy={command.busy}
        error={command.error}
        onPatch={patch}
        onDrop={() => {
          void dropOrphans(storeId);
          restart(start);
        }}
        onSend={(wish) => void send(wish)}
      />
    </Page>
  );
}
