import { run } from './run';

/**
 * Opens bytes of a .docx as a new, unsaved document in a window of its own (`Application.createDocument`, WordApi
 * 1.3). `false` on the web, where it asks a question, opens in the tab of the report, or nothing happens
 * (office-js#5507, #4771, #1745): there a download is the way.
 */
export async function openDocument(bytes: Uint8Array): Promise<boolean> {
  if (Office.context.platform === Office.PlatformType.OfficeOnline) return false;
  const base64 = toBase64(bytes);
  await run(async context => {
    context.application.createDocument(base64).open();
    await context.sync();
  });
  return true;
}

function toBase64(bytes: Uint8Array): string {
  // In pieces: an argument for each byte of a whole report is more than a call can take.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
