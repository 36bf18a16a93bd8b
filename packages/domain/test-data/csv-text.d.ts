/** Vite hands a file imported with `?raw` over as its text, so the rules' tests need no file system. */
declare module '*.csv?raw' {
  const text: string
  export default text
}
