// What can be chosen on the report pages, by its code: the form sends these, and each language has words for all of them.

/** Who tells it. */
export type ReportTeller = 'pupil' | 'parent' | 'employee' | 'other';

/** How old a pupil is who wants to say so, in years. */
export type ReportAge = 'under-9' | '9-11' | '12-13' | '14-15' | '16-17' | '18-or-older';

/** Whom it is about: who did something. It decides who reads the report. */
export type ReportAbout =
  | 'pupil'
  | 'parent'
  | 'staff'
  | 'director'
  | 'leader'
  | 'counsellor'
  | 'board'
  | 'outsider'
  | 'unknown';

/** With one's name, as who is signed in, with a name that only the confidential counsellor knows, or without any. */
export type ReportManner = 'name' | 'account' | 'confidential' | 'anonymous';

/** Where it happened. */
export type ReportPlace =
  | 'whatsapp'
  | 'snapchat'
  | 'instagram'
  | 'tiktok'
  | 'facebook'
  | 'youtube'
  | 'x'
  | 'discord'
  | 'game'
  | 'mail-or-sms'
  | 'school-system'
  | 'at-school'
  | 'other'
  | 'unknown';

export type ReportUrgency = 'now' | 'this-week' | 'no-hurry';

/** Who reads a report, by role and never by name. */
export type ReportReader = 'counsellor' | 'director' | 'leader' | 'board';

/** How far the school is with it. */
export type ReportStatus = 'new' | 'open' | 'closed';

/** Why a form came back. Each belongs to one field. */
export type ReportProblem =
  | 'choose-images'
  | 'choose-teller'
  | 'choose-about'
  | 'choose-sexual'
  | 'choose-manner'
  | 'choose-addressee'
  /** Confidential means that the counsellor alone knows the name; that can't be when it is about the counsellor. */
  | 'counsellor-confidential'
  /** The school has no confidential counsellor who could keep a name. */
  | 'no-counsellor'
  | 'no-session'
  | 'say-what'
  | 'say-name'
  | 'choose-urgency'
  | 'link-note'
  | 'wrong-day'
  | 'too-long'
  /** Image data was put into the text of a report that takes none. */
  | 'image-in-text'
  /** A file was sent with a report that takes none. */
  | 'file-not-here'
  | 'file-too-big'
  | 'files-too-big'
  | 'files-too-many'
  | 'files-no-room'
  | 'code-empty'
  | 'code-wrong'
  | 'write-something';
