import { toXml } from '../../src/ooxml/element';

const prefixes = { w: 'urn:w', pkg: 'urn:pkg', '': 'urn:plain' };

it('escapes text and attributes', () => {
  const xml = toXml(['w:t', { 'w:val': '"<&>"' }, 'Đoàn & <Hội>'], prefixes);
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  expect(root.getAttributeNS('urn:w', 'val')).toBe('"<&>"');
  expect(root.textContent).toBe('Đoàn & <Hội>');
});

it('gives names without a prefix the namespace named ""', () => {
  const xml = toXml(['pkg:part', {}, ['Relationships', { Id: 'rId1' }]], prefixes);
  const child = new DOMParser().parseFromString(xml, 'application/xml').documentElement.firstElementChild;
  expect(child?.namespaceURI).toBe('urn:plain');
  expect(child?.getAttributeNS(null, 'Id')).toBe('rId1');
});

it('leaves out what XML 1.0 cannot hold', () => {
  expect(toXml(['w:t', {}, 'Đoàn\u0000\u000B\uD800\uFFFE viên\t'], prefixes)).toContain('>Đoàn viên\t<');
});
