/** Returns the name of the file for a backup: it has the day that it is where the user is. */
export function backupName(day: Date): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `sip-lens-${parts.map((part) => `${part}`.padStart(2, '0')).join('-')}.json`;
}
