/**
 * The add-in's pages name Microsoft's CDN, as Excel demands. Here the same office.js comes from the npm package, so the two
 * places in the HTML that say the CDN (the script element and the content security policy) say this server instead. The
 * bundle itself is served as it was built.
 */
const cdns = ['https://officeapis.public.onecdn.static.microsoft', 'https://appsforoffice.microsoft.com'];

/** Folder of office.js on this server. */
export const officeJsPath = '/officejs/';

export function withLocalOfficeJs(html: string): string {
  const local = html.replace(/https:\/\/[^"'\s;]*\/office\.js/g, (address) =>
    cdns.some((cdn) => address.startsWith(`${cdn}/`)) ? `${officeJsPath}office.js` : address,
  );
  return cdns.reduce((text, cdn) => text.replaceAll(cdn, "'self'"), local);
}
