/** The viewer's own day, as `YYYY-MM-DD`. Swedish writes dates so, in the viewer's zone; UTC would be off by one at night. */
export function readToday(): string {
  return new Date().toLocaleDateString('sv-SE')
}
