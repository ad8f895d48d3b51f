/**
 * Whether an address is a page of the web app, for the app itself to find, and not a file, the API or the public ledger. Files stand at the
 * root and in `/assets`; deeper down a dot is part of a name, as in a recommendation list's `campaign.unit`.
 */
export function isPageAddress(url: string): boolean {
  const [path = ''] = url.split('?');
  return !/^\/(api\/|ledger\/|assets\/|[^/]*\.[a-z0-9]+$)/i.test(path);
}
