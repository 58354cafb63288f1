import { strToU8, unzipSync, zipSync } from 'fflate';
import { DocxError } from './docxError';

/** The parts of a package by their names, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type InflateLimits = {
  /** Which parts are inflated at all. */
  readonly isWanted: (name: string) => boolean;
  readonly maxPartBytes: number;
  readonly maxBytes: number;
};

const maxEntries = 5000;

/** Inflates the wanted parts of an untrusted file: a zip bomb is told by what it says of itself. Throws `DocxError`. */
export function inflate(bytes: Uint8Array, { isWanted, maxPartBytes, maxBytes }: InflateLimits): Parts {
  let entries = 0;
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > maxEntries) throw new DocxError('tooLarge');
        if (!isWanted(name)) return false;
        // What inflates to more than it says is cut off by fflate: it fills a buffer of the size that was said.
        total += originalSize;
        if (originalSize > maxPartBytes || total > maxBytes) throw new DocxError('tooLarge');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged', { cause: error });
  }
}

/** Compressed already: deflating them again costs seconds and wins nothing. */
const packed = /\.(?:png|jpe?g|gif|zip|docx|xlsx|pptx|mp4|mp3|wmf|emf)$/i;

export function deflate(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...parts].map(([name, bytes]) => [name, [bytes, { level: packed.test(name) ? 0 : 6 }]] as const),
    ),
  );
}

/** The marks of encodings that a part may begin with (ECMA-376-2, 9.1.1.2 allows UTF-8 and UTF-16). */
const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;
type Encoding = keyof typeof marks;

function encodingOf(bytes: Uint8Array): Encoding {
  const isMarked = (encoding: Encoding) => marks[encoding].every((byte, index) => bytes[index] === byte);
  return (['utf-16le', 'utf-16be'] as const).find(isMarked) ?? 'utf-8';
}

/** A part as text, without the mark of its encoding. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Text in the encoding, and with the mark, of the part that it was made from. */
export function bytesLike(part: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(part);
  const mark = marks[encoding];
  const body = encoding === 'utf-8' ? strToU8(text) : utf16Of(text, encoding === 'utf-16le');
  if (!mark.every((byte, index) => part[index] === byte)) return body;
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function utf16Of(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}
