/** The server of Plaatswijs: what starts it, and what keeps it. */
export { type Configuration, readConfiguration, variables } from './platform/config/index.ts';
export { DatabaseRefusal } from './platform/database/index.ts';
export { ServerRefusal } from './server-refusal.ts';
export {
  type DemonstrationSignIn,
  type Entrance,
  type RunningServer,
  type ServerOptions,
  startServer,
} from './start-server.ts';
