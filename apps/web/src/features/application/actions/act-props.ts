import { type ApplicationView } from '@tidu/contracts';
import { type ApplicationRequest } from '../../../api/commands.js';

/** What every form of an act is given. */
export interface ActProps {
  readonly view: ApplicationView;
  /** The act's name, as it stands on its button. */
  readonly title: string;
  readonly pending: boolean;
  readonly onAct: (request: ApplicationRequest) => void;
}
