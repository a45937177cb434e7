import { Logo, Weave } from '@ecom/ui';
import { Part } from './frame.tsx';

const colors = [
  ['bg-palm-950', 'bg-palm-900', 'bg-palm-800', 'bg-palm-700', 'bg-palm-200', 'bg-palm-100'],
  ['bg-sun-800', 'bg-sun-500', 'bg-sun-400', 'bg-sun-200', 'bg-sun-100', 'bg-sunk'],
  ['bg-clay-700', 'bg-clay-600', 'bg-clay-100', 'bg-pagne-800', 'bg-pagne-700', 'bg-pagne-100'],
  ['bg-ink', 'bg-muted', 'bg-edge', 'bg-line', 'bg-paper', 'bg-danger'],
] as const;

const sizes = ['text-3xl', 'text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm', 'text-xs'];

export function Foundations() {
  return (
    <>
      <Part title="Colours">
        {colors.map((row) => (
          <div key={row[0]} className="grid grid-cols-6 gap-1.5">
            {row.map((color) => (
              <div key={color}>
                <span className={`block h-10 rounded-md border border-line ${color}`} />
                <span className="block text-xs text-muted">{color.slice(3)}</span>
              </div>
            ))}
          </div>
        ))}
      </Part>
      <Part title="Type">
        {sizes.map((size) => (
          <p key={size} className={`${size} font-extrabold`}>
            Bonsoir Afi, 12 500 F <span className="font-medium text-muted">{size.slice(5)}</span>
          </p>
        ))}
      </Part>
      <Part title="Logo, Weave">
        <div className="relative flex items-center gap-4 overflow-hidden rounded-xl bg-palm-800 p-5">
          <Weave className="absolute inset-0 text-palm-700" />
          {[28, 36, 44, 64].map((size) => (
            <span key={size} className="relative">
              <Logo size={size} />
            </span>
          ))}
        </div>
      </Part>
    </>
  );
}
