/** The colours everything else lies on, a theme each. The same values stand in `tokens.css`; a test compares them. */
export const grounds = {
  light: { paper: '#fbf8f2', surface: '#ffffff', sunken: '#f3eee4', ink: '#221f1a' },
  dark: { paper: '#181613', surface: '#221f1b', sunken: '#100f0d', ink: '#f3eee5' },
} as const;

/** A theme that has been settled: what `system` comes down to. */
export type Theme = keyof typeof grounds;
