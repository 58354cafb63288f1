import fs from 'node:fs';
import path from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/**
 * What Microsoft's schema does not see in the add-in's manifest. Returns one sentence for each fault, none for a sound
 * manifest. `served` is the folder that is laid out as the add-in's address is: icons are looked up there.
 */
export function findManifestFaults(manifest: string, served: string): string[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  return [
    ...findIdentityFaults(document),
    ...findAddressFaults(document),
    ...findIconFaults(document, served),
    ...findResourceFaults(document),
    ...findWordingFaults(document),
  ];
}

const defaultLocale = 'vi-VN';
const otherLocale = 'en-US';

function findIdentityFaults(document: Document): string[] {
  const text = (tag: string) => all(document, tag)[0]?.textContent ?? '';
  const sets = all(document, 'Set').map(set => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  const hosts = all(document, 'Host').map(host => attribute(host, 'Name') || attribute(host, 'xsi:type'));
  return faultsOf(
    [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text('Id')), `Id "${text('Id')}" is not a GUID`],
    [text('DefaultLocale') === defaultLocale, `DefaultLocale is "${text('DefaultLocale')}"`],
    [text('Permissions') === 'ReadWriteDocument', `Permissions is "${text('Permissions')}"`],
    [sets.join() === 'WordApi 1.3', `Requirements are "${sets.join()}", not WordApi 1.3`],
    [hosts.join() === 'Document,Document', `Hosts are "${hosts.join()}", not Word in both halves`],
  );
}

/** All addresses lie in the pane's folder: a second origin would have to stand in AppDomains. */
function findAddressFaults(document: Document): string[] {
  const base = baseAddress(document);
  return ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url']
    .flatMap(tag => all(document, tag))
    .flatMap(element => valuesOf(element).map(url => ({ name: nameOf(element), url })))
    .flatMap(({ name, url }) =>
      faultsOf(
        [url.startsWith('https://'), `${name}: ${url} is not https`],
        [url.startsWith(base), `${name}: ${url} lies outside ${base}`],
      ),
    );
}

function findIconFaults(document: Document, served: string): string[] {
  const base = baseAddress(document);
  const images = all(document, 'bt:Image');
  const shown = [
    ...all(document, 'IconUrl').map(element => ({ element, sizePx: '32' })),
    ...all(document, 'HighResolutionIconUrl').map(element => ({ element, sizePx: '64' })),
    ...images
      .filter(image => image.hasAttribute('size'))
      .flatMap(image =>
        images
          .filter(resource => attribute(resource, 'id') === attribute(image, 'resid'))
          .map(element => ({ element, sizePx: attribute(image, 'size') })),
      ),
  ];
  const setsOfSizes = all(document, 'Icon').map(icon =>
    all(icon, 'bt:Image').map(image => attribute(image, 'size')),
  );
  return [
    ...shown.flatMap(({ element, sizePx }) => {
      const found = pngSize(path.join(served, attribute(element, 'DefaultValue').slice(base.length)));
      const wanted = `${sizePx}×${sizePx}`;
      return faultsOf([found === wanted, `${nameOf(element)}: the icon is ${found}, not ${wanted}`]);
    }),
    ...setsOfSizes.flatMap(sizes =>
      faultsOf([
        sizes.join() === '16,32,64,80',
        `An icon has the sizes ${sizes.join()}, not 16, 32, 64 and 80`,
      ]),
    ),
  ];
}

function findResourceFaults(document: Document): string[] {
  const defined = ['bt:Image', 'bt:Url', 'bt:String']
    .flatMap(tag => all(document, tag))
    .map(element => attribute(element, 'id'))
    .filter(id => id !== '');
  const used = all(document, '*')
    .map(element => attribute(element, 'resid'))
    .filter(resid => resid !== '');
  return [
    ...used.flatMap(resid => faultsOf([defined.includes(resid), `resid ${resid} is not defined`])),
    ...defined.flatMap((id, index) =>
      faultsOf(
        [id.length <= 32, `Resource id ${id} is longer than 32 characters`],
        [used.includes(id), `Resource ${id} is not used`],
        [defined.indexOf(id) === index, `Resource id ${id} is defined twice`],
      ),
    ),
  ];
}

/** Lengths as Office cuts them; both languages everywhere, the default one only as the default. */
function findWordingFaults(document: Document): string[] {
  const resources = (list: string) => all(document, list).flatMap(strings => all(strings, 'bt:String'));
  const wordings = [
    { limit: 125, elements: [...all(document, 'DisplayName'), ...resources('bt:ShortStrings')] },
    { limit: 250, elements: [...all(document, 'Description'), ...resources('bt:LongStrings')] },
  ];
  return wordings.flatMap(({ limit, elements }) =>
    elements
      // Inside VersionOverrides a Description points to a resource and has no words of its own.
      .filter(element => element.hasAttribute('DefaultValue'))
      .flatMap(element => {
        const name = nameOf(element);
        const locales = overridesOf(element).map(override => attribute(override, 'Locale'));
        return faultsOf(
          [
            locales.join() === otherLocale,
            `${name} has overrides for "${locales.join()}", not ${otherLocale}`,
          ],
          ...valuesOf(element).flatMap((value): Rule[] => [
            [value.trim() !== '', `${name} is empty`],
            [value.length <= limit, `${name} has ${value.length} characters, more than ${limit}`],
          ]),
        );
      }),
  );
}

/** What must hold, and the sentence for when it does not. */
type Rule = readonly [holds: boolean, fault: string];

function faultsOf(...rules: readonly Rule[]): string[] {
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function all(parent: Document | Element, tag: string): Element[] {
  return Array.from(parent.getElementsByTagName(tag));
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function nameOf(element: Element): string {
  return `${element.tagName} ${attribute(element, 'id')}`.trimEnd();
}

function overridesOf(element: Element): Element[] {
  return [...all(element, 'Override'), ...all(element, 'bt:Override')];
}

/** The words or addresses of an element in each language; none where it only points to a resource. */
function valuesOf(element: Element): string[] {
  return [
    element.getAttribute('DefaultValue'),
    ...overridesOf(element).map(override => override.getAttribute('Value')),
  ].filter(value => value !== null);
}

function baseAddress(document: Document): string {
  const pane = all(document, 'SourceLocation').map(element => attribute(element, 'DefaultValue'))[0] ?? '';
  return pane.slice(0, pane.lastIndexOf('/') + 1);
}

/** The size that a PNG states in its header (PNG specification, section 11.2.2), as "32×32". */
function pngSize(file: string): string {
  if (!fs.existsSync(file)) return 'missing';
  const bytes = fs.readFileSync(file);
  return bytes.toString('latin1', 1, 4) === 'PNG'
    ? `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`
    : 'not a PNG';
}
