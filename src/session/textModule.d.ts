/** Outlines are read as text (webpack: asset/source). */
declare module '*.txt' {
  const text: string;
  export default text;
}
