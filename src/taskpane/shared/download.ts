/** Offers something as a file. In some panes on Mac nothing happens: there must be another way beside it. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const link = document.createElement('a');
  // A copy of its own buffer: what bytes are a view of may be larger.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  link.href = URL.createObjectURL(new Blob([part], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
