// Written by packages/server/scripts/write-table-types.ts from the migrations; not by hand.
// Names are as in SQL. A date is text (2026-03-01), a moment is ISO 8601 in UTC, bigint and numeric are text.
// JSON goes in as JSON.stringify gives it: an array as it is would be taken for an array of PostgreSQL.

import type { ColumnType } from "kysely";
import type { BoardId } from "../../ids/index.ts";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export type Json = ColumnType<JsonValue, string, string>;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Timestamp = ColumnType<string, Date | string, Date | string>;

export interface Account {
  board_id: BoardId;
  closed_at: Timestamp | null;
  created_at: Timestamp;
  id: string;
  language: Generated<string>;
  password_hash: string | null;
  person_id: string;
  totp_last_step: Int8 | null;
  totp_secret: Buffer | null;
}

export interface Address {
  board_id: BoardId;
  kind: string;
  school_id: string | null;
  slug: string;
}

export interface ApiToken {
  account_id: string;
  board_id: BoardId;
  created_at: Timestamp;
  expires_at: Timestamp;
  id: string;
  label: string;
  last_used_on: string | null;
  revoked_at: Timestamp | null;
  scopes: string[];
  secret_digest: Buffer;
}

export interface AuditEvent {
  actor: string | null;
  at: Timestamp;
  board_id: BoardId;
  detail: Json;
  hash: string;
  kind: string;
  seq: Int8;
  subject: string | null;
}

export interface AuditHead {
  board_id: BoardId;
  hash: string;
  seq: Int8;
}

export interface Blob {
  board_id: BoardId;
  bytes: Generated<Int8>;
  digest: string | null;
  expires_at: Timestamp;
  id: string;
  key: Buffer | null;
  made_at: Timestamp;
  pieces: Generated<number>;
  state: string;
  stored: Generated<Int8>;
  total: Int8;
}

export interface Board {
  board_id: BoardId;
  created_at: Generated<Timestamp>;
  name: string;
}

export interface BoardVersion {
  board_id: BoardId;
  version: Int8;
}

export interface BreachNumber {
  board_id: BoardId;
  last: number;
  school_id: string;
  year: number;
}

export interface BreachRecord {
  board_id: BoardId;
  from_case_id: string | null;
  id: string;
  made_at: Timestamp;
  made_by: string;
  number: number;
  school_id: string;
  year: number;
}

export interface BreachVersion {
  at: Timestamp;
  board_id: BoardId;
  breach_id: string;
  by_person: string;
  sealed: Buffer;
  version: number;
}

export interface CaseCategory {
  board_id: BoardId;
  ended_on: string | null;
  id: string;
  made_at: Timestamp;
  name_en: string | null;
  name_nl: string;
  school_id: string;
  under: string;
}

export interface CaseCustody {
  act: string;
  at: Timestamp;
  board_id: BoardId;
  by_person: string | null;
  case_id: string;
  evidence_id: string;
  id: string;
}

export interface CaseDuty {
  board_id: BoardId;
  by_person: string;
  case_id: string;
  code: string;
  done_at: Timestamp;
  sealed: Buffer;
  state: string;
}

export interface CaseEntry {
  about: Generated<Json>;
  at: Timestamp;
  board_id: BoardId;
  by_person: string | null;
  case_id: string;
  id: string;
  kind: string;
  sealed: Buffer | null;
  version: Generated<number>;
}

export interface CaseEvidence {
  blob_id: string;
  board_id: BoardId;
  bytes: Int8;
  case_id: string;
  collected_at: Timestamp;
  collected_by: string | null;
  digest: string;
  id: string;
  kind: string;
  report_id: string | null;
  sealed: Buffer;
}

export interface CaseIdentity {
  board_id: BoardId;
  case_id: string;
  report_id: string;
  sealed: Buffer;
}

export interface CaseIdentityReader {
  board_id: BoardId;
  case_id: string;
  person_id: string;
  report_id: string;
  since: Timestamp;
  wrapped_key: Buffer;
}

export interface CaseIdentityRequest {
  asked_at: Timestamp;
  asked_by: string;
  board_id: BoardId;
  case_id: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  granted: boolean | null;
  id: string;
  report_id: string;
  sealed: Buffer;
}

export interface CaseLetIn {
  at: Timestamp;
  board_id: BoardId;
  by_person: string;
  case_id: string;
  id: string;
  person_id: string;
  reason: string;
  shut_out_by: string | null;
  shut_out_since: Timestamp;
}

export interface CaseLetter {
  board_id: BoardId;
  case_id: string;
  due_at: Timestamp;
  ended_at: Timestamp | null;
  id: string;
  made_at: Timestamp;
  person_id: string;
  sending_since: Timestamp | null;
  state: string;
  tries: Generated<number>;
}

export interface CaseLink {
  board_id: BoardId;
  case_id: string;
  made_at: Timestamp;
  made_by: string;
  other_id: string;
}

export interface CaseMeasure {
  because_of: string | null;
  board_id: BoardId;
  case_id: string;
  citations: Generated<Json>;
  considered_at: Timestamp;
  decided_as: string | null;
  decided_by: string | null;
  decided_on: string | null;
  decision: Buffer | null;
  from_on: string | null;
  id: string;
  kind: string;
  party_id: string;
  sealed: Buffer;
  status: string;
  until_on: string | null;
  urgent: Generated<boolean>;
}

export interface CaseMeasureStep {
  at: Timestamp;
  board_id: BoardId;
  by_person: string;
  case_id: string;
  happened_on: string;
  id: string;
  measure_id: string;
  result: string | null;
  sealed: Buffer;
  step: string | null;
  what: string;
}

export interface CaseMessage {
  at: Timestamp;
  board_id: BoardId;
  by_person: string | null;
  case_id: string;
  from_side: string;
  id: string;
  report_id: string;
  sealed: Buffer;
}

export interface CaseNumber {
  board_id: BoardId;
  last: number;
  school_id: string;
  year: number;
}

export interface CaseParty {
  board_id: BoardId;
  capacity: string;
  case_id: string;
  guardian_of: string | null;
  id: string;
  person_id: string | null;
  role: string;
  sealed: Buffer;
  since: Timestamp;
  until: Timestamp | null;
}

export interface CaseReader {
  added_by: string | null;
  board_id: BoardId;
  capacity: string;
  case_id: string;
  closed: Generated<boolean>;
  person_id: string;
  seen_version: Generated<number>;
  since: Timestamp;
  until: Timestamp | null;
  wrapped_key: Buffer;
}

export interface CaseReport {
  answered_at: Timestamp | null;
  board_id: BoardId;
  case_id: string;
  code_verifier: Buffer | null;
  id: string;
  language: string;
  manner: string;
  person_id: string | null;
  received_at: Timestamp;
  reporter_seen_at: Timestamp | null;
  school_seen_at: Timestamp | null;
  sealed: Buffer;
  wrapped_by_case: Buffer;
  wrapped_by_code: Buffer | null;
  wrapped_for_person: Buffer | null;
}

export interface CaseRightsPart {
  board_id: BoardId;
  case_id: string;
  part_id: string;
}

export interface CaseShutOut {
  board_id: BoardId;
  by_person: string | null;
  case_id: string;
  person_id: string;
  reason: string;
  since: Timestamp;
}

export interface CaseTask {
  board_id: BoardId;
  case_id: string;
  done_at: Timestamp | null;
  done_by: string | null;
  due_on: string | null;
  id: string;
  made_at: Timestamp;
  made_by: string;
  owner_id: string;
  sealed: Buffer;
}

export interface Channel {
  address: string | null;
  audience: string;
  board_id: BoardId;
  closed_on: string | null;
  consent_purpose: string;
  id: string;
  kind: string;
  name: string;
  school_id: string;
}

export interface ChannelAdministrator {
  board_id: BoardId;
  channel_id: string;
  person_id: string;
}

export interface ConsentBatch {
  board_id: BoardId;
  id: string;
  school_id: string;
  started_at: Timestamp;
  started_by: string | null;
}

export interface ConsentEntry {
  answered_by: string | null;
  board_id: BoardId;
  capacity: string;
  id: string;
  invalidates: string | null;
  kind: string;
  language: string | null;
  note: string | null;
  purpose_id: string;
  reason: string | null;
  recorded_at: Timestamp;
  recorded_by: string | null;
  reference: string | null;
  request_id: string | null;
  said_on: string;
  scan_id: string | null;
  school_id: string;
  source: string | null;
  subject_id: string;
  text_digest: string | null;
  version: number;
  way: string | null;
}

export interface ConsentLetter {
  answered_at: Timestamp | null;
  batch_id: string | null;
  board_id: BoardId;
  due_at: Timestamp;
  ended_at: Timestamp | null;
  id: string;
  kind: string;
  made_at: Timestamp;
  request_id: string;
  sending_since: Timestamp | null;
  state: string;
  tries: Generated<number>;
}

export interface ConsentPurpose {
  board_id: BoardId;
  closed_on: string | null;
  id: string;
  name: string;
  place: number;
  school_id: string;
  version: number;
}

export interface ConsentPurposeVersion {
  board_id: BoardId;
  channels: Json;
  id: string;
  made_at: Timestamp;
  made_by: string | null;
  meaning: string;
  meaning_number: number;
  name: string;
  number: number;
  purpose_id: string;
  standard: string | null;
}

export interface ConsentRequest {
  answerer_id: string;
  board_id: BoardId;
  by_way: string;
  capacity: string;
  code_digest: Buffer | null;
  expires_at: Timestamp | null;
  id: string;
  made_at: Timestamp;
  revoked_at: Timestamp | null;
  school_id: string;
  secret_digest: Buffer;
}

export interface ConsentRequestSubject {
  board_id: BoardId;
  request_id: string;
  subject_id: string;
}

export interface ConsentScan {
  blob_id: string;
  board_id: BoardId;
  bytes: Int8;
  id: string;
  kind: string;
  made_at: Timestamp;
  made_by: string;
  school_id: string;
  subject_id: string;
}

export interface ConsentSettings {
  board_id: BoardId;
  link_days: number;
  remind_day: number | null;
  remind_month: number | null;
  reminded_on: string | null;
  school_id: string;
  style: string;
}

export interface ConsentSixteen {
  board_id: BoardId;
  finished_at: Timestamp | null;
  finished_by: string | null;
  id: string;
  person_id: string;
  school_id: string;
  told_by: string;
  turned_on: string;
}

export interface ConsentVersion {
  board_id: BoardId;
  version: Int8;
}

export interface Declaration {
  about: string;
  board_id: BoardId;
  confirmed_at: Timestamp | null;
  confirmed_by: string | null;
  content: Json;
  declared_at: Timestamp;
  declared_by: string;
  ends_on: string;
  id: string;
  kind: string;
  other: string | null;
  refused_at: Timestamp | null;
  school_id: string;
  starts_on: string;
  withdrawn_at: Timestamp | null;
}

export interface DestructionLetter {
  board_id: BoardId;
  due_at: Timestamp;
  ended_at: Timestamp | null;
  id: string;
  made_at: Timestamp;
  person_id: string;
  school_id: string;
  sending_since: Timestamp | null;
  state: string;
  tries: Generated<number>;
}

export interface DestructionLog {
  board_id: BoardId;
  destroyed_at: Timestamp;
  due_on: string;
  files_gone: number;
  id: string;
  kind: string;
  months: number;
  record_id: string | null;
  rows_gone: number;
  school_id: string;
}

export interface DestructionNotice {
  announced_on: string;
  board_id: BoardId;
  due_on: string;
  kind: string;
  mailed: Generated<boolean>;
  record_id: string;
  school_id: string;
}

export interface Doubt {
  act: string;
  answer: string | null;
  answered_at: Timestamp | null;
  asked_at: Timestamp;
  asked_by: string;
  board_id: BoardId;
  citations: Generated<string[]>;
  decision: string | null;
  facts: Json;
  id: string;
  outcome: string | null;
  protocol_digest: string;
  protocol_role: string | null;
  put_to: string;
  question: string | null;
  school_id: string;
}

export interface FileDocument {
  added_at: Timestamp;
  added_by: string;
  blob_id: string | null;
  board_id: BoardId;
  bytes: Int8;
  content: Buffer | null;
  digest: string;
  file_id: string;
  id: string;
  kind: string;
  record_id: string;
  sealed: Buffer;
}

export interface FileReader {
  added_by: string;
  board_id: BoardId;
  ended_at: Timestamp | null;
  ended_by: string | null;
  file_id: string;
  id: string;
  person_id: string;
  reason: Buffer;
  since: Timestamp;
  until: string;
}

export interface FileRecord {
  board_id: BoardId;
  file_id: string;
  from_case_id: string | null;
  id: string;
  kind: string;
  on_day: string;
  put_at: Timestamp;
  put_by: string;
  sealed: Buffer;
  sealed_key: Buffer;
}

export interface FileStatement {
  at: Timestamp;
  board_id: BoardId;
  by_person: string;
  file_id: string;
  id: string;
  record_id: string;
  said_by: string;
  sealed: Buffer;
}

export interface FormalLetter {
  board_id: BoardId;
  case_id: string;
  changed_at: Timestamp | null;
  changed_by: string | null;
  dated_on: string | null;
  docx: Buffer | null;
  docx_bytes: number | null;
  docx_digest: string | null;
  final_at: Timestamp | null;
  final_by: string | null;
  id: string;
  kind: string;
  made_at: Timestamp;
  made_by: string;
  measure_id: string | null;
  number: number | null;
  party_id: string | null;
  pdf: Buffer | null;
  pdf_bytes: number | null;
  pdf_digest: string | null;
  revision: number;
  sealed: Buffer;
  sent_by: string | null;
  sent_how: string | null;
  sent_on: string | null;
  status: string;
  template_version: number;
  to_party_id: string | null;
}

export interface GroupMember {
  board_id: BoardId;
  ends_on: string | null;
  given_by: string;
  group_id: string;
  id: string;
  member_as: string;
  person_id: string;
  starts_on: string;
}

export interface Guardian {
  board_id: BoardId;
  child_id: string;
  ends_on: string | null;
  given_by: string;
  guardian_id: string;
  has_custody: boolean | null;
  id: string;
  starts_on: string;
}

export interface HouseStyle {
  board_id: BoardId;
  colour: string;
  logo: Buffer | null;
  logo_digest: Generated<string | null>;
  logo_type: string | null;
  school_id: string;
}

export interface IdempotencyKey {
  actor: string;
  board_id: BoardId;
  created_at: Generated<Timestamp>;
  key: string;
  operation: string;
  request_digest: string;
  response: string | null;
  status: number | null;
}

export interface IdentityProvider {
  board_id: BoardId;
  client_id: string;
  client_secret: Buffer | null;
  created_at: Timestamp;
  enabled: Generated<boolean>;
  gives_second_factor: Generated<boolean>;
  id: string;
  issuer: string;
  matching: Generated<Json>;
  name: string;
  preset: string;
  restriction: Generated<Json>;
}

export interface Installation {
  created_at: Generated<Timestamp>;
  demonstration: Generated<boolean>;
  id: string;
  one: Generated<boolean>;
}

export interface InstallationClaim {
  claimed_at: Timestamp;
  only_one: Generated<boolean>;
}

export interface Leads {
  board_id: BoardId;
  ends_on: string | null;
  id: string;
  leader_id: string;
  person_id: string;
  school_id: string;
  starts_on: string;
}

export interface LessonTime {
  board_id: BoardId;
  ends_at: string;
  id: string;
  kind: string;
  school_id: string;
  starts_at: string;
  weekday: number;
}

export interface LetterHead {
  authority: string | null;
  board_id: BoardId;
  lines: Generated<string[]>;
  objection_to: string | null;
  place: string | null;
  school_id: string;
  telephone: string | null;
  version: Generated<number>;
  web: string | null;
}

export interface LetterTemplate {
  board_id: BoardId;
  body: string;
  id: string;
  kind: string;
  made_at: Timestamp;
  made_by: string;
  reset: boolean;
  school_id: string;
  subject: string;
  version: number;
}

export interface Migration {
  applied_at: Generated<Timestamp>;
  digest: string;
  name: string;
  number: number;
}

export interface MigrationLock {
  one: Generated<boolean>;
}

export interface OwnTerm {
  board_id: BoardId;
  by_person: string;
  id: string;
  key: string;
  made_at: Timestamp;
  reason: string;
  school_id: string | null;
  valid_from: string;
  valid_until: string | null;
  value: Json | null;
}

export interface Passkey {
  account_id: string;
  board_id: BoardId;
  counter: Int8;
  created_at: Timestamp;
  credential_id: string;
  id: string;
  label: string;
  last_used_on: string | null;
  public_key: Buffer;
  transports: Generated<string[]>;
}

export interface PeopleVersion {
  board_id: BoardId;
  version: Int8;
}

export interface Person {
  birth_date: string | null;
  board_id: BoardId;
  call_name: string | null;
  created_at: Timestamp;
  email: string | null;
  given_name: string;
  id: string;
  initials: string | null;
  prefix: string | null;
  search_name: Generated<string>;
  sort_name: Generated<string>;
  source: string | null;
  source_key: string | null;
  surname: string;
}

export interface PersonFile {
  begun_at: Timestamp;
  board_id: BoardId;
  id: string;
  kind: string;
  person_id: string;
  school_id: string;
}

export interface PersonRole {
  board_id: BoardId;
  ends_on: string | null;
  function: string | null;
  given_by: string;
  id: string;
  person_id: string;
  role: string;
  school_id: string | null;
  starts_on: string;
}

export interface Photo {
  announced_at: Timestamp;
  board_id: BoardId;
  bytes: Int8;
  detector: Json | null;
  height: number | null;
  id: string;
  keep_until: string | null;
  kind: string | null;
  looked_at: Timestamp | null;
  looked_by: string | null;
  must_look: string | null;
  original_id: string | null;
  preview_id: string | null;
  refusal: string | null;
  school_id: string;
  stands: Generated<boolean>;
  state: string;
  taken_in_at: Timestamp | null;
  tries: Generated<number>;
  uploaded_by: string;
  width: number | null;
  worker: string | null;
  worker_until: Timestamp | null;
}

export interface PhotoCover {
  always: boolean;
  board_id: BoardId;
  channel_id: string | null;
  chosen_at: Timestamp;
  chosen_by: string;
  face_id: string;
  id: string;
  margin: number | null;
  photo_id: string;
  shape: string | null;
  style: string | null;
}

export interface PhotoFace {
  board_id: BoardId;
  drawn_by: string | null;
  height: number;
  id: string;
  made_at: Timestamp;
  moved_at: Timestamp | null;
  moved_by: string | null;
  person_id: string | null;
  photo_id: string;
  removed_at: Timestamp | null;
  removed_by: string | null;
  said_at: Timestamp | null;
  said_by: string | null;
  score: number | null;
  who: string | null;
  width: number;
  x: number;
  y: number;
}

export interface PhotoJudgement {
  board_id: BoardId;
  face_id: string;
  id: string;
  judged_at: Timestamp;
  judged_by: string;
  key: string;
  photo_id: string;
  recognisable: boolean;
}

export interface PhotoPerson {
  board_id: BoardId;
  person_id: string;
  photo_id: string;
  said_at: Timestamp;
  said_by: string;
}

export interface PhotoRendition {
  blob_id: string | null;
  board_id: BoardId;
  channel_id: string;
  covered: number | null;
  height: number | null;
  id: string;
  made_at: Timestamp | null;
  photo_id: string;
  recipe: string;
  request: Json;
  state: string;
  tries: Generated<number>;
  width: number | null;
  worker: string | null;
  worker_until: Timestamp | null;
}

export interface PhotoSettings {
  allow_blur: Generated<boolean>;
  board_id: BoardId;
  cover_style: string;
  keep_days: number;
  school_id: string;
}

export interface PhotoUse {
  board_id: BoardId;
  channel_id: string;
  chosen_at: Timestamp;
  chosen_by: string;
  height: number | null;
  kind: string;
  photo_id: string;
  width: number | null;
  x: number | null;
  y: number | null;
}

export interface Precedent {
  act: string;
  board_id: BoardId;
  decided_in: string;
  decision: string;
  facts: Json;
  id: string;
  protocol_role: string | null;
  school_id: string;
  shown_to: string;
  summary: string;
  withdrawn_at: Timestamp | null;
}

export interface ProtocolInForce {
  board_id: BoardId;
  protocol_version_id: string;
  school_id: string;
  starts_on: string;
}

export interface ProtocolVersion {
  added_at: Timestamp;
  board_id: BoardId;
  content: string;
  digest: string;
  id: string;
  protocol: string;
  version: string;
}

export interface ProviderIdentity {
  account_id: string;
  board_id: BoardId;
  created_at: Timestamp;
  provider_id: string;
  subject: string;
}

export interface Publication {
  board_id: BoardId;
  channel_id: string;
  id: string;
  link: string | null;
  placed_by: string;
  placed_on: string;
  recorded_at: Timestamp;
  school_id: string;
  state: string;
  taken_down_at: Timestamp | null;
  taken_down_by: string | null;
  taken_down_on: string | null;
}

export interface PublicationPerson {
  appearance: string;
  board_id: BoardId;
  consent_entry_id: string | null;
  consent_then: string;
  id: string;
  person_id: string;
  publication_id: string;
  publication_photo_id: string | null;
  shown: string;
}

export interface PublicationPhoto {
  board_id: BoardId;
  digest: string | null;
  id: string;
  photo_id: string | null;
  publication_id: string;
  recipe: string | null;
  unknown_people: number;
}

export interface PublicationSettings {
  board_id: BoardId;
  keep_days: number;
  school_id: string;
}

export interface PublicationTask {
  basis: string;
  board_id: BoardId;
  cause: Generated<string>;
  closed_at: Timestamp | null;
  closed_by: string | null;
  due_on: string;
  id: string;
  note: string | null;
  opened_at: Timestamp;
  outcome: string | null;
  owner_id: string | null;
  person_id: string;
  publication_id: string;
  reason: string | null;
  school_id: string;
}

export interface ReaderKey {
  board_id: BoardId;
  made_at: Timestamp;
  person_id: string;
  private_key: Buffer;
  public_key: Buffer;
}

export interface RecoveryCode {
  account_id: string;
  board_id: BoardId;
  code_digest: Buffer;
  used_at: Timestamp | null;
}

export interface RetentionHold {
  board_id: BoardId;
  by_person: string;
  case_id: string | null;
  ended_at: Timestamp | null;
  ended_by: string | null;
  ended_reason: Buffer | null;
  id: string;
  person_id: string | null;
  reason: Buffer;
  school_id: string;
  since: Timestamp;
}

export interface RightsAttachment {
  blob_id: string | null;
  board_id: BoardId;
  ground: string | null;
  id: string;
  judged_at: Timestamp;
  judged_by: string;
  part_id: string;
  sealed: Buffer | null;
  source_id: string;
  stamp: string;
  state: string;
}

export interface RightsDecision {
  board_id: BoardId;
  ground: string | null;
  id: string;
  outcome: string;
  place: number;
  request_id: string;
  sealed: Buffer;
}

export interface RightsPart {
  board_id: BoardId;
  by_reader: boolean;
  file_id: string | null;
  ground: string | null;
  id: string;
  mentioned: Generated<boolean>;
  place: number;
  request_id: string;
  reviewed_at: Timestamp | null;
  reviewed_by: string | null;
  sealed: Buffer | null;
  source: string;
  stamp: string | null;
  state: string;
}

export interface RightsRequest {
  about_id: string;
  asked_by: string | null;
  board_id: BoardId;
  capacity: string;
  closed_at: Timestamp | null;
  closed_by: string | null;
  due_on: string;
  extended_on: string | null;
  gathered_at: Timestamp | null;
  id: string;
  identity: string;
  key: Buffer;
  kind: string;
  received_on: string;
  registered_at: Timestamp;
  registered_by: string;
  school_id: string;
  sealed: Buffer;
  state: string;
  version: Generated<number>;
}

export interface RightsStep {
  board_id: BoardId;
  decision_id: string;
  done_at: Timestamp | null;
  done_by: string | null;
  id: string;
  kind: string;
  made_at: Timestamp;
  made_by: string;
  refs: Generated<string[]>;
  request_id: string;
  sealed: Buffer;
  state: string;
}

export interface RoleHolder {
  board_id: BoardId;
  id: string;
  person_id: string;
  place: number;
  protocol_role: string;
  school_id: string;
}

export interface RosterImport {
  board_id: BoardId;
  bytes: Int8;
  changed_meanwhile: Generated<boolean>;
  columns: Json | null;
  columns_digest: string | null;
  counts: Json | null;
  done: Generated<Int8>;
  end_many: Generated<boolean>;
  ended_roles: Generated<string[]>;
  failed_part: string | null;
  failure: string | null;
  finished_at: Timestamp | null;
  format: string | null;
  id: string;
  mapping: Json | null;
  plan_digest: string | null;
  school_id: string | null;
  started_at: Timestamp;
  started_by: string;
  status: string;
  total: Int8 | null;
  worker: string | null;
  worker_seen_at: Timestamp | null;
}

export interface RosterMapping {
  board_id: BoardId;
  columns_digest: string;
  id: string;
  mapping: Json;
  school_id: string | null;
  used_at: Timestamp;
}

export interface RosterPart {
  board_id: BoardId;
  bytes: number;
  content: Buffer;
  import_id: string;
  number: number;
}

export interface RosterRow {
  board_id: BoardId;
  change: string;
  content: Json;
  import_id: string;
  place: number;
}

export interface School {
  board_id: BoardId;
  brin: string | null;
  closed_on: string | null;
  denomination: string | null;
  id: string;
  name: string;
  opened_on: string | null;
  place: string | null;
  sector: string;
  slug: string;
}

export interface SchoolCase {
  about: Generated<string[]>;
  age_group: string | null;
  begun: string | null;
  board_id: BoardId;
  category: string | null;
  closed_at: Timestamp | null;
  facts: Generated<Json>;
  handler_id: string | null;
  id: string;
  illegal_image: boolean;
  moved_at: Timestamp;
  number: number;
  opened_at: Timestamp;
  opened_via: string;
  outcome: string | null;
  own_category: string | null;
  place: string | null;
  school_id: string;
  seriousness: string | null;
  status: string;
  title: Buffer | null;
  urgency: string | null;
  version: Generated<number>;
  year: number;
}

export interface SchoolGroup {
  board_id: BoardId;
  ended_on: string | null;
  id: string;
  name: string;
  school_id: string;
  school_year: number;
  source: string | null;
  source_key: string | null;
}

export interface Session {
  account_id: string;
  board_id: BoardId;
  created_at: Timestamp;
  device: string | null;
  ended_at: Timestamp | null;
  expires_at: Timestamp;
  factor_given: boolean;
  id: string;
  last_used_on: string;
  provider_id: string | null;
  secret_digest: Buffer;
  stepped_up_until: Timestamp | null;
  way: string;
}

export interface SharedAnswer {
  answer: Json;
  answered_on: string;
  board_id: BoardId;
  code: string;
  expires_on: string;
  facts: Json;
  id: string;
  protocol_digest: string;
  school_id: string;
  starter: string | null;
}

export interface SignInChallenge {
  account_id: string | null;
  board_id: BoardId;
  content: Json;
  expires_at: Timestamp;
  id: string;
  kind: string;
}

export interface SignInFailure {
  blocked_until: Timestamp | null;
  board_id: BoardId;
  failures: number;
  key_digest: Buffer;
  last_at: Timestamp;
}

export interface SignInLink {
  account_id: string;
  board_id: BoardId;
  created_at: Timestamp;
  expires_at: Timestamp;
  id: string;
  kind: string;
  secret_digest: Buffer;
  used_at: Timestamp | null;
}

export interface Webhook {
  board_id: BoardId;
  created_at: Timestamp;
  disabled_at: Timestamp | null;
  events: string[];
  id: string;
  secret: Buffer;
  url: string;
}

export interface WebhookDelivery {
  board_id: BoardId;
  created_at: Timestamp;
  delivered_at: Timestamp | null;
  event: string;
  given_up_at: Timestamp | null;
  id: string;
  last_status: number | null;
  payload: Json;
  tries: Generated<number>;
  webhook_id: string;
}

export interface YearlyFigures {
  board_id: BoardId;
  counted_at: Timestamp;
  figures: Json;
  year: number;
}

/** Every table of the schema, by name. */
export interface Tables {
  account: Account;
  address: Address;
  api_token: ApiToken;
  audit_event: AuditEvent;
  audit_head: AuditHead;
  blob: Blob;
  board: Board;
  board_version: BoardVersion;
  breach_number: BreachNumber;
  breach_record: BreachRecord;
  breach_version: BreachVersion;
  case_category: CaseCategory;
  case_custody: CaseCustody;
  case_duty: CaseDuty;
  case_entry: CaseEntry;
  case_evidence: CaseEvidence;
  case_identity: CaseIdentity;
  case_identity_reader: CaseIdentityReader;
  case_identity_request: CaseIdentityRequest;
  case_let_in: CaseLetIn;
  case_letter: CaseLetter;
  case_link: CaseLink;
  case_measure: CaseMeasure;
  case_measure_step: CaseMeasureStep;
  case_message: CaseMessage;
  case_number: CaseNumber;
  case_party: CaseParty;
  case_reader: CaseReader;
  case_report: CaseReport;
  case_rights_part: CaseRightsPart;
  case_shut_out: CaseShutOut;
  case_task: CaseTask;
  channel: Channel;
  channel_administrator: ChannelAdministrator;
  consent_batch: ConsentBatch;
  consent_entry: ConsentEntry;
  consent_letter: ConsentLetter;
  consent_purpose: ConsentPurpose;
  consent_purpose_version: ConsentPurposeVersion;
  consent_request: ConsentRequest;
  consent_request_subject: ConsentRequestSubject;
  consent_scan: ConsentScan;
  consent_settings: ConsentSettings;
  consent_sixteen: ConsentSixteen;
  consent_version: ConsentVersion;
  declaration: Declaration;
  destruction_letter: DestructionLetter;
  destruction_log: DestructionLog;
  destruction_notice: DestructionNotice;
  doubt: Doubt;
  file_document: FileDocument;
  file_reader: FileReader;
  file_record: FileRecord;
  file_statement: FileStatement;
  formal_letter: FormalLetter;
  group_member: GroupMember;
  guardian: Guardian;
  house_style: HouseStyle;
  idempotency_key: IdempotencyKey;
  identity_provider: IdentityProvider;
  installation: Installation;
  installation_claim: InstallationClaim;
  leads: Leads;
  lesson_time: LessonTime;
  letter_head: LetterHead;
  letter_template: LetterTemplate;
  migration: Migration;
  migration_lock: MigrationLock;
  own_term: OwnTerm;
  passkey: Passkey;
  people_version: PeopleVersion;
  person: Person;
  person_file: PersonFile;
  person_role: PersonRole;
  photo: Photo;
  photo_cover: PhotoCover;
  photo_face: PhotoFace;
  photo_judgement: PhotoJudgement;
  photo_person: PhotoPerson;
  photo_rendition: PhotoRendition;
  photo_settings: PhotoSettings;
  photo_use: PhotoUse;
  precedent: Precedent;
  protocol_in_force: ProtocolInForce;
  protocol_version: ProtocolVersion;
  provider_identity: ProviderIdentity;
  publication: Publication;
  publication_person: PublicationPerson;
  publication_photo: PublicationPhoto;
  publication_settings: PublicationSettings;
  publication_task: PublicationTask;
  reader_key: ReaderKey;
  recovery_code: RecoveryCode;
  retention_hold: RetentionHold;
  rights_attachment: RightsAttachment;
  rights_decision: RightsDecision;
  rights_part: RightsPart;
  rights_request: RightsRequest;
  rights_step: RightsStep;
  role_holder: RoleHolder;
  roster_import: RosterImport;
  roster_mapping: RosterMapping;
  roster_part: RosterPart;
  roster_row: RosterRow;
  school: School;
  school_case: SchoolCase;
  school_group: SchoolGroup;
  session: Session;
  shared_answer: SharedAnswer;
  sign_in_challenge: SignInChallenge;
  sign_in_failure: SignInFailure;
  sign_in_link: SignInLink;
  webhook: Webhook;
  webhook_delivery: WebhookDelivery;
  yearly_figures: YearlyFigures;
}
