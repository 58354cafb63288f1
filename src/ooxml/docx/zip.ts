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

const utf8 = new TextDecoder('utf-8');

/** A part as text: UTF-8, or UTF-16 with its mark (ECMA-376-2, 9.1.1.2 allows both). */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8.decode(bytes);
}

export function bytesOf(text: string): Uint8Array {
  return strToU8(text);
}
