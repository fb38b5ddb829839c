/** How long something stands in the preview at least before it goes, in days; destroy_case counts the same. */
export const noticeDays = 30;
/** How far the preview looks ahead, in days. */
export const previewDays = 90;

/** A day (`YYYY-MM-DD`) so many days later. */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
