import type { TopLevelCondition } from 'json-rules-engine';

/** A condition inside another; the package does not export its name for it. */
export type NestedCondition = Extract<TopLevelCondition, { readonly not: unknown }>['not'];
