/** Paths for `icon` that only lazy parts draw; kept apart so that no first paint pays for them. */
export const CLOSE = 'M6 6l12 12M18 6L6 18';
export const DOWNLOAD = 'M12 4v11m-5-4.5 5 5 5-5M5 20h14';
export const FEED = 'M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14M6 18h.01';
export const PRINT = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';
export const BACK = 'M15 5l-7 7 7 7';
