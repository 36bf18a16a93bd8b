/** What is used of jStat 1.9.6, which comes without types. */
declare module 'jstat' {
  const jstat: {
    studentt: {
      /** The value below which a share `p` (0..1) of Student's t distribution lies. */
      inv(p: number, degreesOfFreedom: number): number
    }
  }
  export default jstat
}
