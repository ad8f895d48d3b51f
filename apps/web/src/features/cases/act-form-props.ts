import { type CaseFileName, type CaseViewOf, type Problem } from '@tidu/contracts';

/** What the own form of an act on a case file is given. */
export interface ActFormProps<Name extends CaseFileName> {
  readonly view: CaseViewOf<Name>;
  /** The act's name, as it stands on its button. */
  readonly title: string;
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly onBody: (body: unknown) => void;
}

/** Opens the form of an act that stands within the page, perhaps with something to begin with. */
export type OnAct = (type: string, initial?: Readonly<Record<string, unknown>>) => void;
