/** XML that stands in other XML as it is. */
export class Xml {
  constructor(readonly text: string) {}
}

type Piece = string | number | false | Xml | readonly Xml[];

/**
 * XML in the shape that it will have: xml`<w:t>${text}</w:t>`. Strings and numbers are escaped, as values of attributes
 * (between double quotes) where they stand in a tag, else as character data; what XML 1.0 forbids is left out of them, as
 * an outline is untrusted text. `Xml` goes in as it is, `false` as nothing. A line break of the template, with the
 * indentation behind it, is not part of the XML.
 */
export function xml(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Xml {
  let text = '';
  literals.forEach((literal, index) => {
    text += literal.replace(/\n\s*/g, '');
    const piece = pieces[index] ?? false;
    if (piece instanceof Xml) text += piece.text;
    else if (typeof piece === 'object') text += piece.map(each => each.text).join('');
    else if (piece !== false) text += escapeXml(String(piece), text.lastIndexOf('<') > text.lastIndexOf('>'));
  });
  return new Xml(text);
}

const references: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/**
 * Character data, or the value of an attribute in a tag. A reader makes spaces of line breaks and tabs in an attribute, and line feeds of carriage
 * returns (XML 1.0, 2.11, 3.3.3).
 */
export function escapeXml(text: string, isInTag = false): string {
  return text
    .replace(forbidden, '')
    .replace(
      isInTag ? /[&<>"\t\n\r]/g : /[&<>\r]/g,
      each => `&${references[each] ?? `#${String(each.charCodeAt(0))}`};`,
    );
}

/** Lone surrogates, control characters and non-characters: XML 1.0, section 2.2. */
// eslint-disable-next-line no-control-regex -- these are what is to be left out
const forbidden = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
