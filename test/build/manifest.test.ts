import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findManifestFaults } from './manifestRules';

type BuildConfig = {
  readonly readAddress: (url?: string) => string;
  readonly readdressManifest: (manifest: string, address: string) => string;
};
const { readAddress, readdressManifest } = createRequire(__filename)(
  '../../webpack.config.js',
) as BuildConfig;

const repository = path.resolve(__dirname, '../..');
const assets = path.join(repository, 'assets');
const manifest = fs.readFileSync(path.join(repository, 'manifest.xml'), 'utf8');

/** The manifest with one place spoilt; throws where the place is gone, so that no case tests nothing. */
function spoil(place: string | RegExp, by: string): string {
  const spoilt = manifest.replace(place, by);
  if (spoilt === manifest) throw new Error(`The manifest has no ${place.toString()} to spoil`);
  return spoilt;
}

describe('the rules that the schema does not know', () => {
  it('find nothing to blame in manifest.xml', () => {
    expect(findManifestFaults(manifest, assets)).toEqual([]);
  });

  const longText = 'Báo cáo kết quả công tác Đoàn và phong trào thanh thiếu nhi '.repeat(5);
  test.each<[string, string, string]>([
    ['an Id that is no GUID', spoil(/<Id>.*<\/Id>/, '<Id>du-y</Id>'), 'Id "du-y" is not a GUID'],
    ['English as the default', spoil('vi-VN</Def', 'en-US</Def'), 'DefaultLocale is "en-US"'],
    [
      'a misspelt permission',
      spoil('ReadWriteDocument<', 'ReadWriteDocuments<'),
      'Permissions is "ReadWriteDocuments"',
    ],
    [
      'a newer requirement set',
      spoil('MinVersion="1.3" />', 'MinVersion="1.5" />'),
      'Requirements are "WordApi 1.5", not WordApi 1.3',
    ],
    [
      'another host',
      spoil('<Host Name="Document" />', '<Host Name="Workbook" />'),
      'Hosts are "Workbook,Document", not Word in both halves',
    ],
    [
      'a help page over http',
      spoil('<SupportUrl DefaultValue="https', '<SupportUrl DefaultValue="http'),
      'SupportUrl: http://localhost:3000/taskpane.html is not https',
    ],
    [
      'an icon from another server',
      spoil(
        'Icon.16" DefaultValue="https://localhost:3000/',
        'Icon.16" DefaultValue="https://cdn.example.vn/',
      ),
      'bt:Image Icon.16: https://cdn.example.vn/icons/du-y-16.png lies outside https://localhost:3000/',
    ],
    [
      'an icon that is not there',
      spoil('du-y-80', 'du-y-96'),
      'bt:Image Icon.80: the icon is missing, not 80×80',
    ],
    [
      'an icon of another size',
      spoil('du-y-64.png', 'du-y-32.png'),
      'HighResolutionIconUrl: the icon is 32×32, not 64×64',
    ],
    [
      'an icon that is no PNG',
      spoil('du-y-16.png', 'du-y-16.svg'),
      'bt:Image Icon.16: the icon is not a PNG, not 16×16',
    ],
    [
      'an icon without its 80 pixels',
      spoil('<bt:Image size="80" resid="Icon.80" />', ''),
      'An icon has the sizes 16,32,64, not 16, 32, 64 and 80',
    ],
    [
      'a resid that nothing defines',
      spoil('<Label resid="Group.Label"', '<Label resid="Group.Name"'),
      'resid Group.Name is not defined',
    ],
    [
      'a resource that nothing uses',
      spoil('<Label resid="Group.Label"', '<Label resid="OpenPane.Label"'),
      'Resource Group.Label is not used',
    ],
    [
      'a resource id of more than 32 characters',
      spoil(/Group\.Label/g, 'Group.Label.DeCuongBaoCaoCongTacDoan'),
      'Resource id Group.Label.DeCuongBaoCaoCongTacDoan is longer than 32 characters',
    ],
    [
      'a resource id given twice',
      spoil('bt:String id="GetStarted.Title"', 'bt:String id="OpenPane.Label"'),
      'Resource id OpenPane.Label is defined twice',
    ],
    [
      'a label of more than 125 characters',
      spoil('DefaultValue="Đề cương báo cáo"', `DefaultValue="${longText}"`),
      `bt:String Group.Label has ${longText.length} characters, more than 125`,
    ],
    [
      'a description of more than 250 characters',
      spoil(/DefaultValue="Giúp cán bộ[^"]*"/, `DefaultValue="${longText}"`),
      `Description has ${longText.length} characters, more than 250`,
    ],
    [
      'a label without words',
      spoil('DefaultValue="Đề cương báo cáo"', 'DefaultValue=" "'),
      'bt:String Group.Label is empty',
    ],
    [
      'a label in one language only',
      spoil('<bt:Override Locale="en-US" Value="Report outline" />', ''),
      'bt:String Group.Label has overrides for "", not en-US',
    ],
    [
      'an override for the default language',
      spoil('Locale="en-US" Value="Report outline"', 'Locale="vi-VN" Value="Report outline"'),
      'bt:String Group.Label has overrides for "vi-VN", not en-US',
    ],
  ])('refuse %s', (_fault, spoilt, sentence) => {
    expect(findManifestFaults(spoilt, assets)).toContain(sentence);
  });
});

describe('a build for another address', () => {
  it.each([
    ['https://example.gov.vn/du-y/', 'https://example.gov.vn/du-y/'],
    ['https://example.gov.vn/du-y', 'https://example.gov.vn/du-y/'],
    ['https://doan.example.gov.vn:8443', 'https://doan.example.gov.vn:8443/'],
    [undefined, 'https://localhost:3000/'],
  ])('reads %s as the folder %s', (url, address) => {
    expect(readAddress(url)).toBe(address);
  });

  it.each([
    ['http://example.gov.vn/du-y/', 'Office opens add-ins over https only'],
    ['example.gov.vn/du-y', 'this is not an address'],
    ['https://example.gov.vn/du-y/?v=1', 'without user, "?" or "#"'],
    ['https://canbo:matkhau@example.gov.vn/', 'without user, "?" or "#"'],
  ])('refuses %s with a sentence', (url, sentence) => {
    expect(() => readAddress(url)).toThrow(sentence);
  });

  it.each(['https://example.gov.vn/du-y/', 'https://example.gov.vn/thanh-nien/$&/a&b/'])(
    'names %s everywhere and the development server nowhere',
    address => {
      const moved = readdressManifest(manifest, address);
      expect(moved).not.toContain('localhost');
      expect(findManifestFaults(moved, assets)).toEqual([]);
      expect(moved).toContain(
        `<SourceLocation DefaultValue="${address.replaceAll('&', '&amp;')}taskpane.html" />`,
      );
    },
  );
});

const schema = path.resolve(repository, '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');
const hasSchema = fs.existsSync(schema);
if (!hasSchema) {
  console.warn(`NOT CHECKED: Microsoft's manifest schema is not at ${schema}; only our own rules ran.`);
}

(hasSchema ? describe : describe.skip)("Microsoft's schema", () => {
  function validate(...manifests: string[]): string[][] {
    const output = execFileSync(process.execPath, [path.join(__dirname, 'validateManifests.mjs')], {
      input: JSON.stringify({ schema, manifests }),
      encoding: 'utf8',
    });
    return JSON.parse(output) as string[][];
  }

  it('accepts manifest.xml, here and at another address', () => {
    expect(validate(manifest, readdressManifest(manifest, 'https://example.gov.vn/du-y/'))).toEqual([[], []]);
  });

  it('refuses a misspelt permission, a button without a label and elements in another order', () => {
    const hosts = /<Hosts>\s*<Host Name="Document" \/>\s*<\/Hosts>/;
    const spoilt = validate(
      spoil('ReadWriteDocument<', 'ReadWriteDocuments<'),
      spoil('<Label resid="OpenPane.Label" />', ''),
      spoil(hosts, '').replace(
        '<DefaultSettings>',
        '<Hosts><Host Name="Document" /></Hosts><DefaultSettings>',
      ),
    );
    expect(spoilt.map(messages => messages.join())).toEqual([
      expect.stringContaining('ReadWriteDocuments'),
      expect.stringContaining('Supertip'),
      expect.stringContaining('Hosts'),
    ]);
  });
});
