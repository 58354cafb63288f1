import { DocxError } from '../../../src/ooxml/docx/docxError';
import { decodeXml, scanXml, type Tag } from '../../../src/ooxml/docx/scanXml';
import { ns } from '../../../src/ooxml/namespaces';
import { escapeXml } from '../../../src/ooxml/xml';

const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

function tagsIn(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  scanXml(xml, { open: tag => tags.push(tag), close: () => undefined });
  return tags;
}

/** What happens, in order: "+name", "-name", or text. */
function eventsIn(xml: string): readonly string[] {
  const events: string[] = [];
  scanXml(xml, {
    open: ({ qualified, parent }) => events.push(`+${qualified}(${parent})`),
    close: ({ qualified }, at) => events.push(`-${qualified}@${xml.slice(at.from, at.to)}`),
    text: raw => events.push(raw),
  });
  return events;
}

it('tells tags and what stands between them, in order', () => {
  const start = `<?xml version="1.0"?><!-- < --><w:p xmlns:w="${ns.w}" a="1>0">`;
  expect(eventsIn(`${start}a<w:r/>b<!--c--><?d e?><![CDATA[<f>]]><w:t >g</w:t ></w:p>\n`)).toEqual([
    '+w:p()',
    'a',
    '+w:r(p)',
    '-w:r@<w:r/>',
    'b',
    '<![CDATA[<f>]]>',
    '+w:t(p)',
    'g',
    '-w:t@</w:t >',
    '-w:p@</w:p>',
  ]);
});

it.each([
  ['transitional', `<w:p xmlns:w="${ns.w}"/>`, 'p'],
  ['strict', `<w:p xmlns:w="${strict}"/>`, 'p'],
  ['by any prefix', `<x-1.y:p xmlns:x-1.y='${ns.w}'/>`, 'p'],
  ['by the default namespace', `<p xmlns="${ns.w}"/>`, 'p'],
  ['with an entity in the address', `<p xmlns="${ns.w.replace('main', '&#109;ain')}"/>`, 'p'],
  ['of another namespace that is read', `<q:Fallback xmlns:q="${compatibility}"/>`, 'mc:Fallback'],
  ['of one that is not', '<w:p xmlns:w="urn:w"/>', ''],
  ['of none', `<p xmlns:w="${ns.w}"/>`, ''],
  ['that nobody declared', '<w:p/>', ''],
])('takes a name for what it is: %s', (_, xml, name) => {
  expect(tagsIn(xml)[0]?.name).toBe(name);
});

it('knows names within the element that declares them, and no further', () => {
  const inner = `<a><w:b xmlns:w="${ns.w}"><w:c xmlns:v="urn:v"/><w:d xmlns:w="urn:w"/><w:e/></w:b><w:b/></a>`;
  expect(tagsIn(inner).map(({ name }) => name)).toEqual(['', 'b', 'c', '', 'e', '']);
});

it.each([
  ['double quotes', 'w:val="a b"', 'a b'],
  ['single quotes', 'w:val=\'a "b"\'', 'a "b"'],
  ['entities', 'w:val="&lt;&#100;&#x79;1&gt;&quot;&apos;&amp;"', '<dy1>"\'&'],
  ['space around', 'w:val\n=\t"a"', 'a'],
  ['the end of a tag in it', 'w:val="a>b"', 'a>b'],
  ['no prefix', 'val="a"', 'a'],
  ['the prefix of another namespace', 'x:val="a"', undefined],
  ['the name in the value of another', `w:a=' w:val="b"' w:val="c"`, 'c'],
  ['the name at the end of another', 'w:interval="a"', undefined],
  ['nothing in it', 'w:val=""', ''],
])('reads an attribute with %s', (_, attribute, value) => {
  const [tag] = tagsIn(`<w:p xmlns:w="${ns.w}" xmlns:x="urn:x" ${attribute}/>`);
  expect(tag?.val).toBe(value);
});

it.each([
  ['', true],
  ['w:val="1"', true],
  ['w:val="true"', true],
  ['w:val="on"', true],
  ['w:val="0"', false],
  ['w:val="false"', false],
  ['w:val="off"', false],
  ['w:val="none"', false],
])('tells whether a property is on: %s', (attribute, isOn) => {
  expect(tagsIn(`<w:b xmlns:w="${ns.w}" ${attribute}/>`)[0]?.isOn).toBe(isOn);
});

it.each([
  ['mismatched tags', '<w:document><w:body></w:document>'],
  ['no end', '<w:document><w:body>'],
  ['an end too many', '<a/></a>'],
  ['two roots', '<a/><b/>'],
  ['two roots with ends', '<a></a><b></b>'],
  ['no root', '<?xml version="1.0"?>'],
  ['nothing', ''],
  ['a document type', '<!DOCTYPE x><w:document/>'],
  ['an entity of its own', '<a><!ENTITY b "c"></a>'],
  ['a tag that never ends', '<a><b'],
  ['a value that never ends', '<a b="></a>'],
  ['a comment that never ends', '<a><!-- </a>'],
  ['an instruction that never ends', '<a><? </a>'],
  ['CDATA that never ends', '<a><![CDATA[ ]></a>'],
  ['a tag without a name', '<a>< b/></a>'],
  ['nesting without end', '<w:sdt>'.repeat(300)],
  ['one element nested too deep', `${'<a>'.repeat(251)}${'</a>'.repeat(251)}`],
])('refuses a part with %s', (_, xml) => {
  expect(() => tagsIn(xml)).toThrow(new DocxError('damaged'));
});

it('goes as deep as real documents, and further', () => {
  expect(tagsIn(`${'<a>'.repeat(250)}${'</a>'.repeat(250)}`)).toHaveLength(250);
});

it('reads back what was written', () => {
  const text = `<a b="c" d='e'> & &amp;\r\n`;
  expect(decodeXml(escapeXml(text))).toBe(text);
  expect(decodeXml(escapeXml(text, true))).toBe(text);
});
