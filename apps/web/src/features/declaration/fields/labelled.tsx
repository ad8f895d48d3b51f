import { type ReactNode } from 'react';

/** A field with its label above and its help beneath. */
export function Labelled({
  id,
  label,
  help,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children}
      {help !== undefined && <p className="quiet">{help}</p>}
    </div>
  );
}

/** A group of choices with its question. */
export function Question({
  id,
  label,
  help,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="question" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {children}
      {help !== undefined && <p className="quiet">{help}</p>}
    </fieldset>
  );
}
