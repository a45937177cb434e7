import { useMessages } from '@ecom/i18n';
import { Logo, Weave } from '@ecom/ui';
import type { Session } from '../session/session.ts';

/** The palm header. Its height never depends on who is there, so nothing below it moves. */
export function HomeHeader({ session }: { readonly session: Session }) {
  const { app, home } = useMessages();
  return (
    <header className="relative overflow-hidden bg-palm-800 px-4 pb-16 pt-[max(.75rem,env(safe-area-inset-top))] text-white">
      <Weave className="absolute inset-0 text-palm-700 opacity-70 [mask-image:linear-gradient(250deg,#000_10%,transparent_70%)]" />
      <div className="relative flex min-h-12 items-center gap-3">
        <Logo />
        <div>
          <p className="text-lg font-extrabold leading-tight">{app.name}</p>
          <p className="text-xs text-palm-200">{home.tagline}</p>
        </div>
      </div>
      <h1 className="relative mt-3 min-h-16 text-2xl font-extrabold tracking-tight">
        <Greeting session={session} />
      </h1>
    </header>
  );
}

function Greeting({ session }: { readonly session: Session }) {
  const { home } = useMessages();
  if (session.phase === 'boot' || session.phase === 'guest') {
    return (
      <>
        <span className="boot-guest">
          <TwoTones bold={home.guestTitle} light={home.guestTitleEnd} />
        </span>
        {session.phase === 'boot' && (
          <span className="boot-member">
            <span className="block h-7 w-52 rounded-md bg-white/15" />
          </span>
        )}
      </>
    );
  }
  const hello = new Date().getHours() >= 17 ? home.evening : home.morning;
  // Somebody is signed in, but this device could not learn who: no name, and no welcome to guests.
  const name = session.phase === 'member' && session.user.name ? ` ${session.user.name}` : '';
  return <TwoTones bold={`${hello}${name},`} light={home.greetingEnd} />;
}

const TwoTones = ({ bold, light }: { readonly bold: string; readonly light: string }) => (
  <>
    <span className="line-clamp-1 break-all">{bold}</span>
    <span className="block font-medium text-palm-200">{light}</span>
  </>
);
