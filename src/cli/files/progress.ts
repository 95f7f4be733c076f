import { PROGRESS } from '../../locales/progress-words.js';
import { fill, type Session } from '../session.js';

/** How far a run has come, on a terminal. */
interface Progress {
  /** One more file is done. */
  step(): void;
  end(): void;
}

/** Milliseconds: nobody needs to hear of work that is soon over, nor can read faster. */
const SOON = 500;
const BLINK = 100;

/** Begins to tell how many of the files are done: on a terminal, and when it takes more than half a second. */
export function startProgress(total: number, session: Session): Progress {
  const now = () => session.world.now().getTime();
  let done = 0;
  let next = now() + SOON;
  return {
    step: () => {
      done += 1;
      if (now() < next) return;
      next = now() + BLINK;
      session.showLine(fill(PROGRESS, { done, total }));
    },
    end: () => session.showLine(undefined),
  };
}
