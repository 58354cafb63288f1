import path from 'node:path';

/** The text files of a repository by their paths, "/" between folders; and the paths of all its files and folders. */
export type Repository = { readonly texts: ReadonlyMap<string, string>; readonly paths: ReadonlySet<string> };

/** A heading that a comment leans on, as `(NAME.md: Heading; Another heading)` names it. */
type Citation = {
  /** Path and line of the citing text: "src/word/run.ts:6". */
  readonly at: string;
  readonly name: string;
  readonly heading: string;
};

/** A sentence for each citation and each link that leads nowhere; none where all of them lead to a heading or a file. */
export function findDeadCitations(repository: Repository): string[] {
  return [...repository.texts].flatMap(([file, text]) => [
    ...findMissingHeadings(repository, file, text),
    ...findMissingDocuments(repository, file, text),
    ...(file.endsWith('.md') ? findDeadLinks(repository, file, text) : []),
  ]);
}

/** Up to the bracket that closes it, over the ends of lines of a comment. */
const citation = /(?<![\w./-])(?<name>[\w-]+\.md):\s+(?:(?:\*|\/\/)\s+)?(?<headings>[^()|]{1,200})\)/gu;

export function readCitations(file: string, text: string): Citation[] {
  return [...text.matchAll(citation)].flatMap(({ index, groups }) => {
    let name = groups?.name ?? '';
    const at = placeOf(file, text, index);
    return (groups?.headings ?? '')
      .replace(/\s*\n\s*(?:\*|\/\/)?\s*/gu, ' ')
      .split('; ')
      .map(part => {
        const [, otherName, heading = ''] = /^(?:([\w-]+\.md): )?(.*)$/u.exec(part) ?? [];
        name = otherName ?? name;
        return { at, name, heading };
      });
  });
}

function findMissingHeadings({ texts }: Repository, file: string, text: string): string[] {
  return readCitations(file, text).flatMap(({ at, name, heading }) => {
    const [document, ...namesakes] = [...texts.keys()].filter(each => path.posix.basename(each) === name);
    if (document === undefined) return [`${at} cites ${name}, which no folder of the repository holds.`];
    if (namesakes.length > 0)
      return [`${at} cites ${name}, which may be any of ${[document, ...namesakes].join(', ')}.`];
    const headings = readHeadings(texts.get(document) ?? '');
    if (headings.includes(heading)) return [];
    return [
      `${at} cites “${heading}” of ${name}, but ${document} has no such heading; it has ${headings.join(', ')}.`,
    ];
  });
}

/** The documents of Microsoft's repositories are cited with their repository's short name: DOC:docs/word/….md. */
const mention = /(?<![\w./-])(?<outside>(?:DOC|REF):)?(?<name>[\w./-]*\w\.md)\b(?<colon>: )?/gu;
/** Notes that were never part of the repository. */
const note = /\b(?:word-facts|word-truth|officejs-wire|house-style|performance-facts)\b/gu;
/** Documents of our own have headings, no numbered sections; published standards have. */
const section = /(?<=[,(]\s?)sections?\s+\d[\d.]*/gu;
const standard = /(?:\bXML 1\.\d|\bISO [\d-]+|\bECMA-[\d-]+|\bRFC \d+|\bPNG specification),?\s+$/u;

/** What is named but is not there, or is named in a way that nothing can follow. */
function findMissingDocuments({ paths }: Repository, file: string, text: string): string[] {
  const unknown = [...text.matchAll(mention)].flatMap(({ index, groups }) => {
    const { outside, name = '', colon } = groups ?? {};
    if (outside !== undefined) return [];
    const at = placeOf(file, text, index);
    const beside = path.posix.join(path.posix.dirname(file), name);
    if (!paths.has(beside) && ![...paths].some(each => each === name || each.endsWith(`/${name}`)))
      return [`${at} names ${name}, which the repository does not hold.`];
    return colon === undefined || isCitation(text, index)
      ? []
      : [`${at} names a heading of ${name} that nothing can follow: write (${name}: Heading).`];
  });
  const notes = [...text.matchAll(note)].map(
    ({ index, 0: name }) =>
      `${placeOf(file, text, index)} names ${name}, which the repository does not hold.`,
  );
  const sections = [...text.matchAll(section)]
    .filter(({ index }) => !standard.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ index, 0: words }) => `${placeOf(file, text, index)} cites “${words}” of no published standard.`);
  return [...unknown, ...notes, ...sections];
}

function isCitation(text: string, at: number): boolean {
  return [...text.matchAll(citation)].some(({ index, 0: words }) => index <= at && at < index + words.length);
}

/** Relative links and pictures of a Markdown text: the file, and the heading behind "#". */
function findDeadLinks({ texts, paths }: Repository, file: string, text: string): string[] {
  const link = /\]\((?<target>[^()\s]+)\)/gu;
  return [...withoutCode(text).matchAll(link)].flatMap(({ index, groups }) => {
    const target = groups?.target ?? '';
    if (/^[a-z]+:/u.test(target)) return [];
    const [to = '', anchor] = target.split('#');
    const linked = to === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(to));
    const at = placeOf(file, text, index);
    if (!paths.has(linked.replace(/\/$/u, '')))
      return [`${at} links to ${target}, but there is no ${linked}.`];
    if (anchor === undefined || anchorsOf(texts.get(linked) ?? '').includes(decodeURI(anchor))) return [];
    return [`${at} links to ${target}, but ${linked} has no heading with that anchor.`];
  });
}

export function readHeadings(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/^#{1,6} +(?<heading>.*\S)/gmu)].map(
    // What stands in code is blanked for its "#" only: the words come from the text as it is.
    ({ index, 0: line }) =>
      markdown
        .slice(index, index + line.length)
        .replace(/^#+ +/u, '')
        .replaceAll('`', ''),
  );
}

/** Headings as GitHub makes anchors of them: small letters, no punctuation, "-" for spaces, numbered where they repeat. */
function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return readHeadings(markdown).map(heading => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${String(times)}`;
  });
}

/** The same text with its blocks of code and code in a line blanked: places stay what they are. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gmu, code => code.replace(/[^\n]/gu, '.'));
}

function placeOf(file: string, text: string, index: number): string {
  return `${file}:${String(text.slice(0, index).split('\n').length)}`;
}
