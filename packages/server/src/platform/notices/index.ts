/** Mails that say that there is something, and never what: a queue in the table of the slice, and their delivery. */
export { type DeliveryPorts, deliverNotices } from './deliver-notices.ts';
export { type DueNotice, type Notices, type NoticeTable, queueNotices } from './notice-queue.ts';
