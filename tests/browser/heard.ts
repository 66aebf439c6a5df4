import type { Page } from 'playwright-core';

/** What keeps something on the device, by the object that has it and its name there. */
export const keepers = [
  'window.localStorage',
  'window.sessionStorage',
  'window.indexedDB',
  'window.caches',
  'window.cookieStore',
  'Document.prototype.cookie',
  'StorageManager.prototype.getDirectory',
  'StorageManager.prototype.persist',
  'ServiceWorkerContainer.prototype.register',
  'window.showSaveFilePicker',
  'window.name',
] as const;

/** What tells where the device is, who is near it, or speaks to others. */
export const devices = [
  'Navigator.prototype.geolocation',
  'Navigator.prototype.mediaDevices',
  'Navigator.prototype.bluetooth',
  'Navigator.prototype.usb',
  'Navigator.prototype.hid',
  'Navigator.prototype.serial',
  'Navigator.prototype.getBattery',
  'Navigator.prototype.requestMIDIAccess',
  'Navigator.prototype.share',
  'Navigator.prototype.vibrate',
  'Navigator.prototype.sendBeacon',
  'window.RTCPeerConnection',
  'window.WebSocket',
  'window.EventSource',
  'window.Notification',
  'Notification.requestPermission',
  'window.Accelerometer',
  'window.Gyroscope',
  'window.AbsoluteOrientationSensor',
  'window.DeviceMotionEvent',
  'window.IdleDetector',
  'window.AudioContext',
  'window.BroadcastChannel',
  'window.SharedWorker',
  'window.Worker',
] as const;

/** What a card to show may use once it is open: the screen that stays on, and a voice that lies on the device. */
export const ofCards = ['Navigator.prototype.wakeLock', 'window.speechSynthesis'] as const;

/** What goes into the history of the browser. */
const history = [
  'History.prototype.pushState',
  'History.prototype.replaceState',
  'Navigation.prototype.navigate',
  'Navigation.prototype.updateCurrentEntry',
] as const;

/** Each use that was heard: what was used, and what it was given as JSON; the list grows. */
export type Heard = readonly { readonly of: string; readonly given: string }[];

/** Hears each use of what keeps something, of devices, and of the history, in every page of a visit opened from here on. What a browser does not have is not heard. */
export async function hear(page: Page): Promise<Heard> {
  const uses: { of: string; given: string }[] = [];
  const context = page.context();
  await context.exposeFunction('heard', (of: string, given: string) => void uses.push({ of, given }));
  await context.addInitScript(
    (names) => {
      for (const whole of names) {
        const path = whole.split('.');
        const name = path.pop() ?? '';
        const owner = path.reduce((at: object, part) => Reflect.get(at, part) ?? {}, window);
        const found = Object.getOwnPropertyDescriptor(owner, name);
        const tell = (given: readonly unknown[]) => Reflect.get(window, 'heard')(whole, JSON.stringify(given));
        const told = <Work extends object>(work: Work): Work =>
          new Proxy(work, {
            apply: (called, on, given) => {
              tell(given);
              return Reflect.apply(Object(called), on, given);
            },
            construct: (called, given, target) => {
              tell(given);
              return Reflect.construct(Object(called), given, target);
            },
          });
        if (found === undefined) continue;
        const { get, set, value } = found;
        Object.defineProperty(owner, name, {
          ...found,
          ...(get && { get: told(get) }),
          ...(set && { set: told(set) }),
          ...(value && { value: told(value) }),
        });
      }
    },
    [...keepers, ...devices, ...ofCards, ...history],
  );
  return uses;
}

/** The states that were given to the history, as they were heard. */
export const statesIn = (heard: Heard): readonly unknown[] =>
  heard.filter(({ of }) => history.some((name) => name === of)).map(({ given }) => JSON.parse(given)[0]);

/** The names among these that were used, each once. */
export const usedOf = (heard: Heard, names: readonly string[]): readonly string[] => [
  ...new Set(heard.map(({ of }) => of).filter((name) => names.includes(name))),
];
