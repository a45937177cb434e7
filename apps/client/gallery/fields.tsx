import { CodeField, DateField, PinField, ProgressBar, TextField } from '@ecom/ui';
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

const pinWords = { label: 'Code PIN', show: 'Montrer', hide: 'Cacher' };

export function Pins() {
  const [pin, setPin] = useState('73051');
  return (
    <Part title="PinField">
      <PinField {...pinWords} help="Quatre à six chiffres" value="" onChange={() => undefined} />
      <PinField {...pinWords} value={pin} onChange={setPin} />
      <PinField
        {...pinWords}
        error="Ce n’est pas votre code PIN. Encore 4 essais."
        value=""
        onChange={() => undefined}
      />
    </Part>
  );
}

const months = ['janvier', 'février', 'mars', 'avril'];

export function Dates() {
  const [date, setDate] = useState({ day: '7', month: '4', year: '1990' });
  const words = {
    label: 'Date de naissance',
    parts: { day: 'Jour', month: 'Mois', year: 'Année' },
    months,
    monthEmpty: 'Choisir',
  };
  return (
    <Part title="DateField, ProgressBar">
      <DateField {...words} value={date} onChange={setDate} />
      <DateField
        {...words}
        value={{ day: '31', month: '', year: '' }}
        onChange={() => undefined}
        error="Donnez le jour, le mois et l’année."
      />
      <ProgressBar label="Envoi… 40 %" value={0.4} />
    </Part>
  );
}
