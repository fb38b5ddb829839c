/** How long something stands in the preview at least before it goes, in days; destroy_case counts the same. */
export const noticeDays = 30;
/** How far the preview looks ahead, in days. */
export const previewDays = 90;
