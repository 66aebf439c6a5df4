import type { Check } from './check.ts';
import { forcedColors } from './forced.ts';
import { keyboard } from './keyboard.ts';
import { grows, reflows } from './reflow.ts';
import { sound, soundInTheDark } from './sound.ts';
import { still } from './still.ts';
import { targets } from './targets.ts';
import { tongue } from './tongue.ts';
import { tree } from './tree.ts';

/** What is looked at on every screen, however many look alike. */
export const everywhere: readonly Check[] = [sound, reflows, targets, tongue, tree];

/** All there is to look at: once on each kind of screen. */
export const everything: readonly Check[] = [...everywhere, soundInTheDark, grows, forcedColors, still, keyboard];
