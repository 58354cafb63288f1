import { Xml, xml } from '../../src/ooxml/xml';

const rootOf = ({ text }: Xml) => new DOMParser().parseFromString(text, 'application/xml').documentElement;

it.each([
  ['signs of XML', `"<&>" 'Đoàn' &amp; ]]>`],
  ['white space', ' a\tb\nc\rd '],
  ['nothing', ''],
])('gives back in text and attributes what was put in: %s', (_, text) => {
  const root = rootOf(xml`<t a="1" val="${text}" b="${text}">${text}<i/>${text}</t>`);
  expect([root.getAttribute('val'), root.getAttribute('b')]).toEqual([text, text]);
  expect(root.textContent).toBe(text + text);
});

it('writes no more for text than it must', () => {
  expect(xml`<t a="${'"\t\n'}">${'"{}"\t\n'}</t>`.text).toBe('<t a="&quot;&#9;&#10;">"{}"\t\n</t>');
  expect(xml`<t>${'<&>\r'}</t>`.text).toBe('<t>&lt;&amp;&gt;&#13;</t>');
});

it('puts XML in as it is, a list of it in its order, and nothing for false', () => {
  const inner = xml`<i>${1}</i>`;
  expect(xml`<t>${inner}${[inner, xml`<b/>`]}${false}${[]}</t>`.text).toBe('<t><i>1</i><i>1</i><b/></t>');
  expect(xml`<${'w:'}p>${new Xml('<q/>')}</${'w:'}p>`.text).toBe('<w:p><q/></w:p>');
});

it('leaves out line breaks of the template, not those of what is put in', () => {
  expect(
    xml`
      <t>
        ${'a\n  b'}
        <i/>
      </t>
    `.text,
  ).toBe('<t>a\n  b<i/></t>');
});

it('leaves out what XML 1.0 cannot hold', () => {
  const text = 'Đoàn\u0000\u000B\u001F\uD800\uFFFE\uFFFF viên\t😀';
  expect(xml`<t a="${text}">${text}</t>`.text).toBe('<t a="Đoàn viên&#9;😀">Đoàn viên\t😀</t>');
});
