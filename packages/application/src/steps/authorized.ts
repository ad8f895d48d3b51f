import { permissionMatrix } from '@tidu/domain';
import { commandNameOf } from '../command-name.js';
import { type Step } from './step.js';

/**
 * The entry of authorization (授权): what no rule of the permission matrix governs goes no further. Whether this person
 * may give this command now depends on what is stored, so `decide` asks the same matrix first, in the same read.
 */
export function authorized({ rules } = permissionMatrix): Step {
  return async (request, next) => {
    if (!Object.hasOwn(rules[request.aggregate], request.command.type))
      throw new TypeError(`no rule governs ${commandNameOf(request)}`);
    return next();
  };
}
