/** The day somebody turns sixteen and decides alone (UAVG 5). Of a 29 February in a year without one: the day after. */
export function sixteenthBirthday(birthDate: string): string {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  return new Date(Date.UTC(year + 16, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether somebody born on a day is sixteen or older on another. */
export function isSixteen(birthDate: string, on: string): boolean {
  return sixteenthBirthday(birthDate) <= on;
}
