import { CodeField, TextField } from '@ecom/ui';
import { useState } from 'react';
import { Part } from './frame.tsx';

export function Fields() {
  const [name, setName] = useState('Afi Mensah');
  const [phone, setPhone] = useState('90 11 22 33');
  return (
    <Part title="TextField">
      <TextField
        label="Vide, avec une aide"
        help="Huit chiffres, par exemple 90 11 22 33"
        name="empty"
        autoComplete="off"
        value=""
        onChange={() => undefined}
      />
      <TextField label="Rempli" name="name" autoComplete="off" value={name} onChange={setName} />
      <TextField
        label="Avec un indicatif et une erreur"
        error="Un numéro togolais a huit chiffres."
        prefix="+228"
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="off"
        value={phone}
        onChange={setPhone}
      />
    </Part>
  );
}

export function Codes() {
  return (
    <Part title="CodeField">
      <Code label="Vide" start="" />
      <Code label="En cours" start="123" />
      <Code label="Refusé" start="" error="Ce code n’est pas le bon. Encore 4 essais." />
    </Part>
  );
}

interface CodeProps {
  readonly label: string;
  readonly start: string;
  readonly error?: string;
}

function Code({ label, start, error }: CodeProps) {
  const [code, setCode] = useState(start);
  return (
    <CodeField
      label={label}
      length={6}
      value={code}
      onChange={setCode}
      onComplete={() => undefined}
      error={error}
    />
  );
}
