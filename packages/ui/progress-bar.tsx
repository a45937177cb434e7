interface Props {
  /** What is on its way, with how far it is: read aloud. */
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
}

/** How far something long has come. */
export function ProgressBar({ label, value }: Props) {
  return (
    <progress
      aria-label={label}
      max={1}
      value={value}
      className="block h-2 w-full appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-palm-700 [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-palm-700"
    />
  );
}
