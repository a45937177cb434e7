import type { User } from '../session/session.ts';

interface Props {
  readonly user: User;
  /** Width, height and size of the initial. */
  readonly className: string;
}

/** A person's portrait, or the initial of her name. Its name stands beside it, so it has none. */
export function Avatar({ user, className }: Props) {
  const look = `shrink-0 rounded-full bg-sun-500 ${className}`;
  if (user.photoUrl) {
    return <img src={`/api${user.photoUrl}`} alt="" className={`${look} object-cover`} />;
  }
  return (
    <span aria-hidden="true" className={`grid place-items-center font-extrabold ${look}`}>
      {user.name?.slice(0, 1).toLocaleUpperCase('fr')}
    </span>
  );
}
