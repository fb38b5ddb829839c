/**
 * A fact key, for instance `actor.role`. Facts about one entry of the list `people` are called
 * `person.*` in a protocol and `people.<n>.*` in a question (n counts from 1).
 */
export type FactKey = string;

/** A yes or no, a choice or a date (`YYYY-MM-DD`), a number, or the chosen values of a `choices` fact. */
export type SimpleValue = boolean | string | number | readonly string[];
