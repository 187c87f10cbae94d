/**
 * Counts how often long work lets others have their turn, the same on every machine: the clock of `slicer` goes on by a millisecond with
 * each question instead of by itself. Work that asks after every record thus pauses after every eighth.
 */
export function countPauses(): { pauses: () => number; end: () => void } {
  const { MessageChannel: Channel } = globalThis;
  let time = 0;
  let pauses = 0;
  const clock = Object.getOwnPropertyDescriptor(performance, 'now');
  Object.defineProperty(performance, 'now', { configurable: true, value: () => (time += 1) });
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      pauses += 1;
    }
  };
  return {
    pauses: () => pauses,
    end() {
      globalThis.MessageChannel = Channel;
      if (clock) Object.defineProperty(performance, 'now', clock);
      else Reflect.deleteProperty(performance, 'now');
    },
  };
}
