import { loadWorld, protocolNamed } from './world/protocols.ts';
import { loadCaseSituations } from './world/situations.ts';
import { raceWithPeers } from './peers/race-with-peers.ts';
import { paces } from './stopwatch.ts';
const world = loadWorld();
const cases = loadCaseSituations(world.vocabulary);
const f = await raceWithPeers(protocolNamed(world, process.argv[2] ?? 'demarel'), cases, paces.quick);
console.log(f.times, f.norms, f.conditions, f.situations, f.undetermined, f.shared.leftOut);
