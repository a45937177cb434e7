import { ApiProblem, type components, unwrap } from '@ecom/api-client';
import { useLanguage, useMessages } from '@ecom/i18n';
import { usePlacesMessages } from '@ecom/i18n/places';
import { formatPhone } from '@ecom/kernel';
import { ButtonLink, EmptyState, ErrorState, PalmTree, Skeleton } from '@ecom/ui';
import { useQuery } from '@tanstack/react-query';
import { PhoneCall } from 'lucide-react';
import { useParams } from 'wouter';
import { Screen } from '../app/screen.tsx';
import { api } from '../session/session.ts';
import { MapView } from './map-view.tsx';
import { dayText, nameOf } from './place-look.tsx';

type Shared = components['schemas']['SharedPlace'];

/** What whoever has the link sees: no account is needed. */
export default function SharedPlace() {
  const { code = '' } = useParams<{ code: string }>();
  const { app, activity } = useMessages();
  const { shared } = usePlacesMessages();
  const query = useQuery<Shared>({
    queryKey: ['shared-place', code],
    queryFn: () => unwrap(api.GET('/v1/shared-places/{code}', { params: { path: { code } } })),
  });
  const { error } = query;
  const isGone = error instanceof ApiProblem && error.status < 500 && error.status !== 429;
  return (
    <Screen title={shared.title} back="/">
      {query.data && <Known place={query.data} />}
      {!query.data && isGone && (
        <EmptyState drawing={<PalmTree />} title={shared.gone} body={shared.goneBody} />
      )}
      {!query.data && query.isError && !isGone && (
        <div className="mt-4">
          <ErrorState
            what={shared.failed}
            advice={activity.checkNetwork}
            retry={app.retry}
            onRetry={() => void query.refetch()}
          />
        </div>
      )}
      {query.isPending && (
        <div role="status" aria-busy="true" aria-label={app.loading} className="mt-4">
          <Skeleton className="h-64 w-full" />
          <Skeleton className="mt-4 h-6 w-3/5" />
        </div>
      )}
    </Screen>
  );
}

function Known({ place }: { readonly place: Shared }) {
  const texts = usePlacesMessages();
  const language = useLanguage();
  const { words, quartier, plusCode, phone, expiresAt } = place;
  return (
    <>
      <div className="relative isolate mt-4 h-64 overflow-hidden rounded-xl border border-line">
        <MapView centre={place} zoom={16} pin={place} />
      </div>
      <h2 className="mt-4 text-xl font-extrabold tracking-tight">{nameOf(texts, place)}</h2>
      {quartier !== null && <p className="font-semibold text-palm-700">{quartier}</p>}
      <p className="mt-2 break-words text-lg">{words}</p>
      <p className="num mt-2 text-sm text-muted">{texts.shared.code(plusCode)}</p>
      <p className="text-sm text-muted">{texts.shared.until(dayText(expiresAt, language))}</p>
      {phone !== null && (
        <div className="mt-auto pt-6">
          <ButtonLink href={`tel:${phone}`} wide>
            <PhoneCall size={20} aria-hidden="true" />
            {texts.shared.call(formatPhone(phone))}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
