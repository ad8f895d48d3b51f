/**
 * Whose page this is (本页所属账号): the account that was signed in when it was opened. In one browser the session is shared, so
 * that another tab may have signed in somebody else since; what this page asks for goes out under this name, and the server
 * refuses it for another.
 */
let shown: string | null = null;

export function shownAccount(): string | null {
  return shown;
}

/** Says whose page this is from now on; null where nobody is signed in. */
export function showAccount(id: string | null): void {
  shown = id;
}

/** The header a request carries it in. */
export function accountHeader(): Record<string, string> {
  return shown === null ? {} : { 'Tidu-Account': shown };
}
