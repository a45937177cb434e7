import { useCartMessages } from '@ecom/i18n/cart';
import { useReturnsMessages } from '@ecom/i18n/returns';
import { Notice } from '@ecom/ui';
import { usePrice } from '../market/price.tsx';
import { useMoments } from '../profile/moment.ts';
import { cardLook } from '../profile/row.tsx';
import { Evidence } from './evidence.tsx';
import { PhotoPart } from './photo-part.tsx';
import { sendPhotos, usePhotos } from './photo-uploads.ts';
import { ReturnActs } from './return-acts.tsx';
import type { OwnReturn } from './return-data.ts';
import { ReturnBadge, useReturnText } from './return-look.tsx';
import { useReturnWrite } from './use-report.ts';

interface Props {
  readonly userId: string;
  readonly one: OwnReturn;
}

/** Where it stands first, then what each said, what is shown, and what she may do. */
export function ReturnPage({ userId, one }: Props) {
  const { goods, photos: texts } = useReturnsMessages();
  const photos = usePhotos(one.id);
  const { refresh } = useReturnWrite(userId, one.orderId);
  const own = one.pictures.filter(({ side }) => side === 'customer').length;
  const push = () => void sendPhotos(one.id, () => void refresh());
  const mayShow = one.may.includes('show') || photos.length > 0;
  return (
    <>
      <Standing one={one} />
      <Section title={goods}>
        <Goods one={one} />
      </Section>
      <Words one={one} />
      {(mayShow || one.pictures.length > 0) && (
        <Section title={texts.title}>
          <Evidence one={one} />
          {mayShow && (
            <PhotoPart of={one.id} photos={photos} there={own} onKept={push} onResume={push} />
          )}
        </Section>
      )}
      <ReturnActs userId={userId} one={one} />
    </>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-6">
      <h2 className="mb-2 text-lg font-extrabold tracking-tight">{title}</h2>
      {children}
    </section>
  );
}

function Standing({ one }: { readonly one: OwnReturn }) {
  const texts = useReturnsMessages();
  const text = useReturnText();
  const price = usePrice();
  const granted = one.decision?.grantedXof;
  return (
    <section className="mt-3 rounded-xl bg-card p-4 shadow-card">
      <div className="flex items-start justify-between gap-3">
        <h2 className="min-w-0 text-lg font-extrabold leading-snug [overflow-wrap:anywhere]">
          {texts.reasons[one.reason]}
        </h2>
        <ReturnBadge state={one.state} />
      </div>
      <p className="num mt-1.5" role="status">
        {text(one)}
      </p>
      {granted !== undefined && (
        <div className="num mt-3">
          <Notice tone={granted > 0 ? 'info' : 'warning'}>
            {granted === 0
              ? texts.nothing
              : one.method === 'cash'
                ? texts.grantedCash(price(granted))
                : texts.granted(price(granted))}
          </Notice>
        </div>
      )}
    </section>
  );
}

function Goods({ one }: { readonly one: OwnReturn }) {
  const { kilos } = useCartMessages();
  const { wished } = useReturnsMessages();
  return (
    <>
      <ul className={cardLook}>
        {one.lines.map(({ lineId, title, variant, soldBy, returned }) => (
          <li key={lineId} className="num px-4 py-3 [overflow-wrap:anywhere]">
            <span className="font-bold">
              {soldBy === 'weight' ? kilos(returned) : `${returned} ×`}
            </span>{' '}
            {title}
            {variant && <span className="text-muted"> · {variant}</span>}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">{wished[one.wish]}</p>
    </>
  );
}

/** What was said, in the order in which it was said. */
function Words({ one }: { readonly one: OwnReturn }) {
  const texts = useReturnsMessages();
  const { past } = useMoments();
  const { refusal, dispute, decision } = one;
  const said = [
    { who: texts.yourWords, words: one.words, at: one.openedAt },
    refusal && { who: texts.storeWords, words: refusal.words, at: refusal.at },
    dispute && { who: texts.yourWords, words: dispute.words, at: dispute.at },
    dispute && { who: texts.storeWords, words: dispute.storeWords, at: null },
    decision && {
      who: decision.by === 'platform' ? texts.ecomWords : texts.storeWords,
      words: decision.words,
      at: decision.at,
    },
  ].filter((one) => one !== null && one.words !== '');
  return (
    <ul className="mt-6 grid gap-3">
      {said.map((part) =>
        part ? (
          <li
            key={`${part.who} ${part.words}`}
            className={`rounded-xl p-4 ${part.who === texts.yourWords ? 'bg-palm-100' : 'bg-card shadow-card'}`}
          >
            <p className="num text-sm text-muted">
              <span className="font-bold text-ink">{part.who}</span>
              {part.at && ` · ${past(part.at)}`}
            </p>
            <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{part.words}</p>
          </li>
        ) : null,
      )}
    </ul>
  );
}
