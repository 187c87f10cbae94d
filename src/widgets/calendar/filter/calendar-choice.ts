/** How the dates are laid out. */
export type View = 'agenda' | 'month' | 'week' | 'cards';

/** The first one is shown where the page asks for none. */
export const VIEWS: readonly [View, ...View[]] = ['agenda', 'month', 'week', 'cards'];

/** What unfolds below the controls. */
export type Panel = 'category' | 'organizer' | 'jump';

/** What a visitor has chosen in the controls. */
export interface CalendarChoice {
  readonly query: string;
  readonly category: ReadonlySet<string>;
  /** Names of organizers. */
  readonly organizer: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export const NO_CHOICE: CalendarChoice = { query: '', category: NONE, organizer: NONE };

/** Does the choice narrow the dates down? */
export const isNarrowed = ({ query, category, organizer }: CalendarChoice): boolean =>
  query.trim() !== '' || category.size + organizer.size > 0;
