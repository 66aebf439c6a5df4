import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** A server of somebody else's that counts whoever comes near it. */
export interface Stranger {
  /** Its address as another site: `http://localhost:PORT/`. */
  readonly address: string;
  /** Connections that were opened, asked for something or not. */
  readonly connections: () => number;
  /** Connections on which anything was said. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

/** Listens on a free port; answers whatever is said with a page that is nothing, and ends. */
export async function startStranger(): Promise<Stranger> {
  let [connections, asked] = [0, 0];
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.once('data', () => {
      asked += 1;
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the stranger has no port');
  return {
    address: `http://localhost:${bound.port}/`,
    connections: () => connections,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The same for packets without a connection: its port, and how many came. */
export async function startPacketStranger(): Promise<{
  readonly port: number;
  readonly packets: () => number;
  readonly close: () => Promise<void>;
}> {
  let packets = 0;
  const socket = createSocket('udp4');
  socket.on('message', () => {
    packets += 1;
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    port: socket.address().port,
    packets: () => packets,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
