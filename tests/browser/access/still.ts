import { type Check, under } from './check.ts';

/** Nothing moves for who asked for that; nothing takes the focus, goes away by itself or waits for a key of its own. */
export const still: Check = {
  says: 'is still, and takes its time',
  faults: (page) =>
    under(page, { reducedMotion: 'reduce' }, () =>
      page.evaluate(() => {
        const faults = document.getAnimations().some((each) => !(each instanceof CSSTransition))
          ? ['something is moving']
          : [];
        const takesTime = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0);
        for (const element of document.querySelectorAll('*'))
          for (const part of [undefined, '::before', '::after']) {
            const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
              element,
              part,
            );
            const moves = takesTime(transitionDuration) || (animationName !== 'none' && takesTime(animationDuration));
            if (moves || scrollBehavior === 'smooth') faults.push(`moves: ${element.outerHTML.slice(0, 100)}`);
          }
        const forbidden = '[autofocus], [accesskey], meta[http-equiv="refresh" i], marquee, blink, video, audio';
        for (const element of document.querySelectorAll(forbidden)) faults.push(element.outerHTML.slice(0, 100));
        return faults;
      }),
    ),
};
