import { ns } from './namespaces';
import { xml, type Xml } from './xml';

/**
 * The figures of the styles, from the Đoàn's guideline (DOMAIN.md: HD 29; Levels): 14 pt, justified, first line 1.27 cm,
 * at most 6 pt between paragraphs; Mục and Khoản bold, Điểm bold italic, then italic, then upright. They count only in a
 * document that does not use these styles yet: where it does, Word keeps the document's definitions (FACTS.md: Packages).
 *
 * The font is named for every script, because a document in a .VnTime or VNI font would show Unicode text in that font,
 * as garbage (DOMAIN.md: Letters).
 */
const font = 'Times New Roman';
const halfPoints = 28;
const firstLineTwips = 720;
const afterTwips = 120;

/** Ids of the styles in our packages. They are ours to choose: Word finds built-in styles by their invariant names. */
export const styleId = {
  normal: 'Normal',
  slot: 'BodyText',
  placeholder: 'PlaceholderText',
  heading: (level: number) => `Heading${String(level)}`,
} as const;

/**
 * The styles part of a package, for the levels of headings (1 to 9) that it holds. Word ignores a style that a package
 * names and does not define.
 */
export function reportStyles(headingLevels: readonly number[]): Xml {
  return xml`<w:styles xmlns:w="${ns.w}">${normal}${slot}${headingLevels.map(heading)}${placeholder}</w:styles>`;
}

const justified = xml`<w:ind w:firstLine="${firstLineTwips}"/><w:jc w:val="both"/>`;
const unicodeFont = xml`<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
const size = xml`<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

const normal = xml`
  <w:style w:type="paragraph" w:default="1" w:styleId="${styleId.normal}">
    <w:name w:val="Normal"/>
    <w:qFormat/>
  </w:style>`;

const slot = xml`
  <w:style w:type="paragraph" w:styleId="${styleId.slot}">
    <w:name w:val="Body Text"/>
    <w:basedOn w:val="${styleId.normal}"/>
    <w:pPr><w:spacing w:after="${afterTwips}"/>${justified}</w:pPr>
    <w:rPr>${unicodeFont}${size}</w:rPr>
  </w:style>`;

/** Grey enough to be told from text, dark enough to be read: 5.7 to 1 on white. */
const placeholder = xml`
  <w:style w:type="character" w:styleId="${styleId.placeholder}">
    <w:name w:val="Placeholder Text"/>
    <w:uiPriority w:val="99"/>
    <w:semiHidden/>
    <w:rPr><w:color w:val="666666"/></w:rPr>
  </w:style>`;

function heading(level: number): Xml {
  return xml`
    <w:style w:type="paragraph" w:styleId="${styleId.heading(level)}">
      <w:name w:val="heading ${level}"/>
      <w:basedOn w:val="${styleId.normal}"/>
      <w:next w:val="${styleId.slot}"/>
      <w:qFormat/>
      <w:pPr>
        <w:keepNext/>
        <w:spacing w:before="${afterTwips}" w:after="${afterTwips}"/>
        ${justified}
        <w:outlineLvl w:val="${level - 1}"/>
      </w:pPr>
      <w:rPr>
        ${unicodeFont}
        ${level <= 3 && xml`<w:b/>`}
        ${(level === 3 || level === 4) && xml`<w:i/>`}
        <w:color w:val="auto"/>
        ${size}
      </w:rPr>
    </w:style>`;
}
