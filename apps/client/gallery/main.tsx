import './gallery.css';
import {
  Button,
  ButtonLink,
  Dialog,
  EmptyState,
  ErrorState,
  Letter,
  Notice,
  OfflineBand,
  PalmTree,
  Purse,
  Skeleton,
  TabBar,
  Toast,
} from '@ecom/ui';
import { House, ShieldCheck, UserRound } from 'lucide-react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Codes, Dates, Fields, Pins } from './fields.tsx';
import { Foundations } from './foundations.tsx';
import { Part, Stage } from './frame.tsx';
import { Sheets } from './sheets.tsx';

const looks = ['primary', 'dark', 'quiet', 'danger'] as const;
const icon = <ShieldCheck size={20} aria-hidden="true" />;
const nothing = () => undefined;

function Buttons() {
  return (
    <Part title="Button, ButtonLink">
      {looks.map((look) => (
        <div key={look} className="flex flex-wrap gap-2">
          <Button look={look}>{look}</Button>
          <Button look={look} busy>
            busy
          </Button>
          <Button look={look} disabled>
            disabled
          </Button>
        </div>
      ))}
      <ButtonLink href="#link" wide>
        wide link
      </ButtonLink>
    </Part>
  );
}

function States() {
  return (
    <Part title="Notice, Skeleton, ErrorState, EmptyState, OfflineBand">
      <Notice icon={icon}>Ce code ouvre votre compte. Ne le donnez à personne.</Notice>
      <Notice tone="warning">Les conditions changent le mois prochain.</Notice>
      <Notice tone="danger">Ce paiement a été refusé.</Notice>
      <div className="flex items-center gap-3">
        <Skeleton className="size-10 rounded-full" />
        <Skeleton className="h-4 w-40" />
      </div>
      <ErrorState
        what="L’activité n’a pas pu être chargée."
        advice="Vérifiez votre connexion."
        retry="Réessayer"
        onRetry={nothing}
      />
      <EmptyState drawing={<Letter />} title="Rien pour le moment" body="Vos connexions ici." />
      <EmptyState drawing={<Purse />} title="Aucun mouvement" body="L’argent apparaît ici." />
      <EmptyState drawing={<PalmTree />} title="Cette page n’existe pas" body="Avec une action.">
        <Button>Revenir à l’accueil</Button>
      </EmptyState>
      <OfflineBand text="Hors ligne · données de 14 h 02" />
    </Part>
  );
}

function Overlays() {
  const [asking, setAsking] = useState(false);
  const [current, setCurrent] = useState('/');
  const tabs = [
    { href: '/', label: 'Accueil', icon: House },
    { href: '/profil', label: 'Profil', icon: UserRound },
  ];
  return (
    <Part title="Dialog, Toast, TabBar">
      <Button look="quiet" onClick={() => setAsking(true)}>
        Dialog
      </Button>
      {asking && (
        <Dialog title="Se déconnecter ?" body="Un code par SMS." onClose={() => setAsking(false)}>
          <Button look="danger" onClick={() => setAsking(false)}>
            Se déconnecter
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            Rester
          </Button>
        </Dialog>
      )}
      <Stage>
        <Toast text="Une nouvelle version est prête.">
          <Button>Mettre à jour</Button>
        </Toast>
      </Stage>
      <Stage>
        <TabBar label="Navigation" tabs={tabs} current={current} onGo={setCurrent} />
      </Stage>
    </Part>
  );
}

function Gallery() {
  return (
    <main className="mx-auto max-w-md px-4 pb-16 pt-6">
      <h1 className="text-2xl font-extrabold tracking-tight">Ecom · gallery</h1>
      <Foundations />
      <Buttons />
      <Fields />
      <Codes />
      <Pins />
      <Dates />
      <States />
      <Overlays />
      <Sheets />
    </main>
  );
}

const place = document.getElementById('gallery');
if (!place) throw new Error('gallery.html has lost its place');
createRoot(place).render(<Gallery />);
