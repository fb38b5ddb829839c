import { DatabaseRefusal } from '../database/index.ts';

/** The file is no backup of ours, or of a form this version doesn't know. */
export function unreadable(): DatabaseRefusal {
  return new DatabaseRefusal('backup-unreadable', {
    nl: 'Dit bestand is geen back-up van Plaatswijs, of een van een nieuwere versie.',
    en: 'This file is no backup of Plaatswijs, or one of a newer version.',
  });
}

/** Told apart from a changed file by a check that only the right key makes; a changed first line looks the same. */
export function wrongPassphrase(): DatabaseRefusal {
  return new DatabaseRefusal('backup-wrong-passphrase', {
    nl: 'De wachtzin hoort niet bij deze back-up, of de eerste regel van het bestand is veranderd. Er is niets teruggezet.',
    en: 'The passphrase does not belong to this backup, or the first line of the file was changed. Nothing was restored.',
  });
}

export function altered(): DatabaseRefusal {
  return new DatabaseRefusal('backup-altered', {
    nl: 'Deze back-up is na het maken veranderd of beschadigd. Er is niets teruggezet. Neem een andere.',
    en: 'This backup was changed or damaged after it was made. Nothing was restored. Take another one.',
  });
}

export function truncated(): DatabaseRefusal {
  return new DatabaseRefusal('backup-truncated', {
    nl: 'Deze back-up houdt te vroeg op: het einde ontbreekt. Er is niets teruggezet. Neem een andere.',
    en: 'This backup ends too early: its end is missing. Nothing was restored. Take another one.',
  });
}

/** A backup goes into a database of exactly its own schema. */
export function otherLevel(backup: string, database: string): DatabaseRefusal {
  return new DatabaseRefusal('backup-other-level', {
    nl: `Deze back-up is van een andere versie (${backup}) dan deze database (${database}). Zet haar terug met de Plaatswijs waarmee zij is gemaakt, en werk dan bij.`,
    en: `This backup is of another version (${backup}) than this database (${database}). Restore it with the Plaatswijs it was made with, then update.`,
  });
}

export function notEmpty(table: string): DatabaseRefusal {
  return new DatabaseRefusal('database-not-empty', {
    nl: `In deze database staat al iets (${table}). Een back-up wordt alleen in een lege teruggezet, zodat niets wordt overschreven.`,
    en: `There is something in this database already (${table}). A backup is only restored into an empty one, so that nothing is overwritten.`,
  });
}

/** Behind `DATABASE_URL` somebody has to say where the files of the installation are. */
export function needsFolder(): DatabaseRefusal {
  return new DatabaseRefusal('backup-needs-folder', {
    nl: 'In deze back-up zitten bestanden, zoals foto’s. Geef met --data de map waar die moeten komen. Er is niets teruggezet.',
    en: 'This backup holds files, such as photos. Give with --data the folder where they are to be. Nothing was restored.',
  });
}

export function contentsDiffer(what: string): DatabaseRefusal {
  return new DatabaseRefusal('backup-contents-differ', {
    nl: `Wat is teruggezet, is niet wat in de back-up stond (${what}). Alles is weer ongedaan gemaakt.`,
    en: `What was restored is not what the backup held (${what}). All of it was undone.`,
  });
}
